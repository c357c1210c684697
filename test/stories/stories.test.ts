import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { axeFindings } from '../support/axe.ts';
import { outOfPlace } from '../support/out-of-place.ts';
import { openStorybook, storyIndex, type Storybook } from '../support/storybook.ts';

/**
 * Every story of the built Storybook in a real browser. `UPDATE_ARIA=1 npm test -- stories` writes anew what assistive
 * technology is told; the diff is for review.
 */
const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const colours = { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] };

const stories = storyIndex().filter(({ type }) => type === 'story');

let book: Storybook;
before(async () => void (book = await openStorybook()));
after(() => book.close());

function assertTold(id: string, snapshot: string): void {
  // An activity that opens in place has the page's address, which is Storybook's here.
  const told = `${snapshot.replaceAll(/\/iframe\.html\?\S*?(?:&(?=cme)|$)/gm, '?')}\n`;
  const file = new URL(`aria/${id}.yml`, import.meta.url);
  if (process.env['UPDATE_ARIA'] === '1') writeFileSync(file, told);
  assert.equal(told, readFileSync(file, 'utf8'), 'Assistive technology is told something else than before. If it should be: UPDATE_ARIA=1 npm test -- stories');
}

test('nothing is kept of stories that are gone', () => {
  assert.deepEqual(readdirSync(new URL('aria/', import.meta.url)).sort(), stories.map(({ id }) => `${id}.yml`).sort());
});

for (const { id } of stories) {
  test(`${id} tells assistive technology what it did, is accessible in light and dark and with text of 200 %, and asks nobody else`, async () => {
    await book.visit(id, 1280);
    assertTold(id, await book.page.locator('#storybook-root').ariaSnapshot());
    assert.deepEqual(await axeFindings(book.page, everything), []);
    await book.page.evaluate(() => (document.documentElement.dataset['scheme'] = 'dark'));
    assert.deepEqual(await axeFindings(book.page, colours), []);
    await book.page.evaluate(() => (document.documentElement.dataset['text'] = '200'));
    assert.deepEqual(await book.page.evaluate(outOfPlace), []);
    assert.deepEqual(book.complaints, []);
  });

  for (const locale of ['ar-XB', 'en-XA'] as const) {
    test(`${id} stays inside 320 pixels in ${locale}`, async () => {
      await book.visit(id, 320, { locale });
      assert.deepEqual(await book.page.evaluate(outOfPlace), []);
      assert.deepEqual(book.complaints, []);
    });
  }
}
