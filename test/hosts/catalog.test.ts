import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { engines, hosts, inPage, inState, ready, titlesIn } from '../support/hosts.ts';

/** What the reader of the one list on the page sees of their choice. */
const choiceIn = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('cme-course-list')!.shadowRoot!;
    return {
      q: root.querySelector<HTMLInputElement>('input[type="search"]')!.value,
      count: root.querySelector('.count')!.textContent,
      checked: [...root.querySelectorAll<HTMLInputElement>('.rail input[type="checkbox"]:checked')].map((box) => box.closest('label')!.querySelector('.option-name')!.textContent.trim()),
    };
  });

/** Waits until a choice is drawn: its answer is there and nothing is under way. */
async function shows(page: Page, wanted: { q: string; checked: number }): Promise<void> {
  await page.waitForFunction(({ q, checked }) => {
    const list = document.querySelector('cme-course-list');
    const root = list?.shadowRoot;
    return list?.matches(':state(ready)') && root!.querySelector<HTMLInputElement>('input[type="search"]')!.value === q
      && root!.querySelectorAll('.rail input[type="checkbox"]:checked').length === checked && !root!.querySelector('[aria-busy="true"]') && !!root!.querySelector('.title');
  }, { timeout: 20_000 }, wanted);
}

/** As the reader's own button: an engine that keeps the page in memory reports no new load. */
const back = (page: Page): Promise<void> => page.evaluate(() => history.back());

async function typeAsthma(page: Page): Promise<void> {
  const field = await page.waitForSelector('cme-course-list >>> input[type="search"]');
  await field!.type('asthma');
  await page.waitForFunction(() => new URLSearchParams(location.search).get('cme.q') === 'asthma');
  await shows(page, { q: 'asthma', checked: 0 });
}

for (const engine of engines) {
  describe(`The catalog of a host page in ${engine}`, () => {
    it('Shows 1 keeps a search and a facet over a reload, and Back undoes the facet', async () => {
      await inPage(engine, async (open) => {
        const { page } = await open(`${hosts}/hosts/lakeview/`);
        await ready(page);
        const all = await titlesIn(page);
        await typeAsthma(page);
        const searched = await titlesIn(page);
        assert.notDeepEqual(searched, all);
        assert.ok(searched.some((title) => /asthma/i.test(title)));

        const box = await page.waitForSelector('cme-course-list >>> .rail input[type="checkbox"]');
        await box!.click();
        await shows(page, { q: 'asthma', checked: 1 });
        const chosen = { ...(await choiceIn(page)), titles: await titlesIn(page) };
        assert.ok(chosen.titles.length > 0);

        await page.reload();
        await shows(page, { q: 'asthma', checked: 1 });
        assert.deepEqual({ ...(await choiceIn(page)), titles: await titlesIn(page) }, chosen);

        await back(page);
        await shows(page, { q: 'asthma', checked: 0 });
        assert.deepEqual(await titlesIn(page), searched);
      });
    });

    it('leads from a title to the page of the activity, and Back to the same list', async () => {
      await inPage(engine, async (open) => {
        const { page } = await open(`${hosts}/hosts/lakeview/?cme.q=asthma`);
        await shows(page, { q: 'asthma', checked: 0 });
        const before = await titlesIn(page);
        const title = await page.waitForSelector('cme-course-list >>> .title');
        await title!.click();
        await inState(page, 'cme-activity', 'ready');
        assert.equal(new URL(page.url()).pathname, '/hosts/lakeview/activity.html');
        assert.equal(await page.evaluate(() => document.querySelector('cme-activity')!.shadowRoot!.querySelector('h1')!.textContent.trim()), before[0]);
        await back(page);
        await shows(page, { q: 'asthma', checked: 0 });
        assert.deepEqual(await titlesIn(page), before);
      });
    });

    it('opens an activity of a file in place, with an address of its own, and Back closes it', async () => {
      await inPage(engine, async (open) => {
        const { page, requests } = await open(`${hosts}/hosts/redwood/catalog.html`);
        await ready(page);
        const before = await titlesIn(page);
        const title = await page.waitForSelector('cme-course-list >>> .title');
        await title!.click();
        await page.waitForFunction(() => document.querySelector('cme-course-list')!.shadowRoot!.querySelector('.back') !== null);
        assert.match(page.url(), /[?&]cat\.activity=/);
        await back(page);
        await page.waitForFunction(() => document.querySelector('cme-course-list')!.shadowRoot!.querySelector('.rows') !== null);
        assert.deepEqual(await titlesIn(page), before);
        assert.deepEqual(requests.filter(({ url }) => url.includes('/v1/')), [], 'no backend is asked');
      });
    });

    it('Shows 4 reads the series of a calendar file', async () => {
      await inPage(engine, async (open) => {
        const { page } = await open(`${hosts}/hosts/redwood/department.html`);
        await ready(page);
        const days = await page.evaluate(() => document.querySelector('cme-course-list')!.shadowRoot!.querySelectorAll('[data-day]').length);
        assert.ok(days >= 8, `${days} days with entries`);
      });
    });
  });
}
