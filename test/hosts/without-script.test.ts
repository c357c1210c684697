import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hosts, inPage } from '../support/hosts.ts';

const lists = ['/hosts/lakeview/', '/hosts/harborside/', '/hosts/harborside/series.html', '/hosts/summit/', '/hosts/redwood/', '/hosts/redwood/catalog.html'];
const others = ['/hosts/lakeview/activity.html?id=pediatric-update', '/hosts/harborside/program.html', '/hosts/redwood/department.html', '/hosts/summit/professions.html'];

describe('Without JavaScript', () => {
  it('Shows 5 every catalog page shows the list that the server included', async () => {
    await inPage('chromium', async (open) => {
      for (const path of lists) {
        const { page } = await open(hosts + path);
        const items = await page.$$('.cme-activities > ul > li');
        assert.ok(items.length >= 10, `${path} shows ${items.length}`);
        const link = await page.waitForSelector('.cme-activities h3 a', { visible: true });
        assert.match(await link!.evaluate((a) => (a as HTMLAnchorElement).href), /\/activity\.html\?id=./, path);
      }
    }, { script: false });
  });

  it('Shows 5 every other page shows a sentence and a link that leads somewhere', async () => {
    await inPage('chromium', async (open) => {
      for (const path of others) {
        const { page } = await open(hosts + path);
        const link = await page.waitForSelector('cme-activity a, cme-course-list a, [data-cme] a, section a', { visible: true });
        const href = await link!.evaluate((a) => (a as HTMLAnchorElement).href);
        if (!href.startsWith('mailto:')) assert.equal((await fetch(href)).status, 200, `${path} leads to ${href}`);
      }
    }, { script: false });
  });
});
