import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { root } from '../setup.mjs';
import { counted } from './counts.mjs';

/** Runs test pages in Chromium. They lie inside the checkout, because the test server serves nothing else. */
async function countsOf(pages) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache/pages-'));
  try {
    for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, name), text);
    return await counted('wtr', ['--files', join(relative(root, folder), '*.test.ts')], { BROWSERS: 'chromium' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const support = `import { expect, fixture, html } from '../../test/support/elements.ts';`;
const element = (body) => `import { LitElement } from 'lit'; ${support}
  customElements.define('red-element', class extends LitElement { ${body} });`;

test('counts what passes and what fails in a browser', async () => {
  const counts = await countsOf({
    'both.test.ts': `${support} describe('a', () => { it('passes', () => {}); it('fails', () => { expect(1).to.equal(2); }); });`,
  });
  assert.deepEqual(counts, { passed: 1, failed: 1 });
});

test('a page that cannot load, that throws, or that holds no test is a failure each', async () => {
  const counts = await countsOf({
    'missing.test.ts': `import './nowhere.ts'; it('never runs', () => {});`,
    'throws.test.ts': `throw new Error('while loading');`,
    'empty.test.ts': '',
    'skipped.test.ts': `it.skip('is skipped', () => {});`,
  });
  assert.deepEqual(counts, { passed: 0, failed: 4 });
});

test('a warning of Lit fails the test that caused it', async () => {
  const counts = await countsOf({
    'warns.test.ts': `${element('n = 0; updated() { if ((this.n += 1) < 3) this.requestUpdate(); }')}
      it('updates itself again', async () => { await fixture(html\`<red-element></red-element>\`); });`,
  });
  assert.equal(counts.failed, 1);
});

test('axe finds a picture without a text', async () => {
  const counts = await countsOf({
    'axe.test.ts': `${element('render() { return html`<img src="data:,">`; }')}
      it('is accessible', async () => { await expect(await fixture(html\`<red-element></red-element>\`)).to.be.accessible(); });`,
  });
  assert.deepEqual(counts, { passed: 0, failed: 1 });
});
