import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { openStorybook, storyIndex, type Storybook } from '../support/storybook.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const namesIn = (text: string) => [...new Set(text.match(/--cme-[\w-]+/g))].sort();

interface Declaration {
  tagName?: string;
  cssProperties?: { name: string }[];
  cssParts?: { name: string }[];
  attributes?: { name: string }[];
}

const { modules } = JSON.parse(read('packages/elements/dist/custom-elements.json')) as { modules: { declarations: Declaration[] }[] };
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

let book: Storybook;
before(async () => void (book = await openStorybook()));
after(() => book.close());

test('every token that a style uses is documented for tools and in prose, and no other', () => {
  const styles = globSync('packages/elements/src/**/*.styles.ts', { cwd: new URL('../..', import.meta.url) });
  const used = namesIn(styles.map(read).join('\n'));
  const [, ...described] = new Set(['', ...elements.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name))]);
  assert.deepEqual(described.sort(), used);
  assert.deepEqual(namesIn(read('docs/integrators/theming.md')), used);
});

test('the colours that elements bring along have the contrast that WCAG 2.2 asks for, in light and dark', async () => {
  await book.visit('theming--tokens', 1280);
  const measured = await book.page.locator('[data-contrast]').evaluateAll((cells) =>
    cells.map((cell) => ({
      colour: `${(cell.closest('[data-token]') as HTMLElement).dataset['token']} ${cell.className}`,
      ratio: Number((cell as HTMLElement).dataset['contrast']),
      least: Number(/least (.+)$/.exec(cell.textContent.trim())?.[1]),
    })),
  );
  assert.equal(measured.length, 18);
  assert.deepEqual(measured.filter(({ ratio, least }) => !(ratio >= least)), []);
});

test('the page of parts names every part of every element', async () => {
  await book.visit('theming--parts', 1280);
  const shown = await book.page.locator('.theming dt').allTextContents();
  assert.deepEqual(shown, elements.flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => name)));
});

for (const { tagName, attributes = [] } of elements) {
  test(`the documentation page of ${tagName} names every attribute and complains of nothing`, async () => {
    await book.read(storyIndex().find(({ type, title }) => type === 'docs' && title.endsWith(`/${tagName}`))!.id);
    const rows = await book.page.locator('.docblock-argstable tbody tr td:first-child').allTextContents();
    assert.deepEqual(attributes.map(({ name }) => name).filter((name) => !rows.some((row) => row.startsWith(name))), []);
    assert.deepEqual(book.complaints, []);
  });
}
