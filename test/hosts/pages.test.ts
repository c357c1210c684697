import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { axeFindings, engines, hosts, inPage, ready, second, titlesIn, violationsIn } from '../support/hosts.ts';

interface HostPage {
  path: string;
  /** How many activities it lists at least. */
  lists?: number;
}

const pages: HostPage[] = [
  { path: '/hosts/lakeview/', lists: 12 },
  { path: '/hosts/lakeview/grand-rounds.html', lists: 8 },
  { path: '/hosts/lakeview/activity.html?id=pediatric-update' },
  { path: '/hosts/lakeview/program.html' },
  { path: '/hosts/harborside/', lists: 10 },
  { path: '/hosts/harborside/series.html', lists: 20 },
  { path: '/hosts/harborside/calendar.html' },
  { path: '/hosts/harborside/activity.html?id=airway-crisis-simulation' },
  { path: '/hosts/harborside/program.html' },
  { path: '/hosts/summit/', lists: 12 },
  { path: '/hosts/summit/professions.html', lists: 6 },
  { path: '/hosts/summit/rounds.html', lists: 5 },
  { path: '/hosts/summit/activity.html?id=heart-failure-clinic' },
  { path: '/hosts/summit/program.html' },
  { path: '/hosts/redwood/', lists: 15 },
  { path: '/hosts/redwood/catalog.html', lists: 10 },
  { path: '/hosts/redwood/department.html' },
  { path: '/hosts/redwood/activity.html?id=clinician-wellbeing' },
  { path: '/hosts/redwood/program.html' },
];

for (const engine of engines) {
  describe(`Host pages in ${engine}`, () => {
    for (const { path, lists = 0 } of pages) {
      it(`EMB-01 PRIV-05 CSP-01 AUTH-07 ${path} shows its widgets, complains of nothing and asks nobody else`, async () => {
        await inPage(engine, async (open) => {
          const { page, requests, complaints } = await open(hosts + path);
          await ready(page);
          assert.ok((await titlesIn(page)).length >= lists, `at least ${lists} activities`);
          if (engine === 'chromium') {
            assert.deepEqual(await axeFindings(page), []);
            await page.setViewport({ width: 320, height: 900 });
            assert.equal(await page.evaluate(async () => {
              await new Promise((resolve) => setTimeout(resolve, 200));
              return document.documentElement.scrollWidth;
            }), 320, 'fits into 320 pixels');
          }
          assert.deepEqual(complaints, []);
          assert.deepEqual(await violationsIn(page), []);
          assert.deepEqual(requests.filter(({ method, url }) => method !== 'GET' || new URL(url).origin !== hosts), []);
        });
      });
    }

    it('EMB-01 AUTH-07 the page of another origin shows the catalog with only plain reads from the backend', async () => {
      await inPage(engine, async (open) => {
        const { page, requests, complaints } = await open(`${second}/hosts/redwood/`);
        await ready(page);
        assert.ok((await titlesIn(page)).length >= 15);
        assert.deepEqual(complaints, []);
        const elsewhere = requests.filter(({ url }) => new URL(url).origin !== second);
        assert.ok(elsewhere.some(({ url }) => url.startsWith(`${hosts}/p/redwood/v1/activities`)));
        assert.deepEqual(elsewhere.filter(({ method, url }) => method !== 'GET' || !url.startsWith(`${hosts}/`)), []);
      });
    });
  });
}
