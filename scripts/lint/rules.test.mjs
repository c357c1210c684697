import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { root } from '../setup.mjs';
import { tool } from '../test/tool.mjs';

/** Which of our rules speak up about one file of one package. */
async function rulesAgainst(path, text) {
  const folder = mkdtempSync(join(tmpdir(), 'cme-lint-'));
  const file = join(folder, 'packages', path);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify({
      jsPlugins: [join(root, 'scripts/lint/plugin.mjs')],
      categories: { correctness: 'off' },
      rules: { 'cme/floors': 'error', 'cme/no-style-text': 'error', 'cme/no-html-sink': 'error', 'cme/no-rem': 'error' },
    }));
    const { output } = await tool('oxlint', ['-c', join(folder, '.oxlintrc.json'), '-f', 'json', folder], { quiet: true });
    return [...new Set(JSON.parse(output).diagnostics.map(({ code }) => code.replace(/^cme\((.*)\)$/, '$1')))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const list = 'elements/src/course-list';
const refused = {
  floors: [
    ['domain/src/a.ts', "import { Activity } from '@cme-elements/schema';"],
    ['domain/src/a.ts', "import * as z from 'zod/mini';"],
    ['schema/src/a.ts', "import * as z from 'zod';"],
    ['adapters/src/a.ts', "export * from '@cme-elements/words';"],
    ['adapters/src/a.ts', "const z = await import('zod');"],
    ['server/src/a.ts', "import { CmeError } from '@cme-elements/adapters';"],
    ['server/src/a.ts', "import { claim } from '../../domain/src/claim.ts';"],
    ['words/src/a.ts', "import { claim } from '@cme-elements/domain/src/claim.ts';"],
    [`${list}/course-list.template.ts`, "import type { Controller } from './course-list.controller.ts';"],
    [`${list}/course-list.controller.ts`, "import { html } from 'lit';"],
    [`${list}/a.ts`, "import moment from 'moment';"],
  ],
  'no-style-text': [
    [`${list}/a.ts`, 'html`<p style="color: red">`;'],
    [`${list}/a.ts`, 'html`<p style=${x}>`;'],
    [`${list}/a.ts`, 'html`<style>p {}</style>`;'],
    [`${list}/a.ts`, "p.setAttribute('style', x);"],
    [`${list}/a.ts`, "import { styleMap } from 'lit/directives/style-map.js';"],
  ],
  'no-html-sink': [
    [`${list}/a.ts`, 'p.innerHTML = x;'],
    [`${list}/a.ts`, "p['outerHTML'] = x;"],
    [`${list}/a.ts`, 'html`<p .innerHTML=${x}>`;'],
    [`${list}/a.ts`, 'html`<p onclick="x()">`;'],
    [`${list}/a.ts`, "import { unsafeHTML } from 'lit/directives/unsafe-html.js';"],
    [`${list}/a.ts`, "import { unsafeStatic } from 'lit/static-html.js';"],
  ],
  'no-rem': [[`${list}/a.ts`, 'css`p { margin: 1.5rem; }`;']],
};

for (const [rule, files] of Object.entries(refused)) {
  for (const [path, text] of files) {
    test(`${rule} refuses ${text} in ${path}`, async () => assert.deepEqual(await rulesAgainst(path, text), [rule]));
  }
}

const accepted = [
  ['domain/src/a.ts', "import type { Activity } from '@cme-elements/schema';"],
  ['words/src/a.ts', "import { type Activity } from '@cme-elements/schema';"],
  ['server/src/a.ts', "import fastify from 'fastify'; import { claim } from '@cme-elements/domain';"],
  [`${list}/course-list.controller.ts`, "import type { ReactiveControllerHost } from 'lit';"],
  [`${list}/a.test.ts`, "import { expect } from '../../../../test/support/elements.ts';"],
  [`${list}/a.ts`, 'html`<p .style=${x} class="my-style" data-style="a" @click=${y} .onclose=${z}>`; css`p { margin: 1.5em; }`;'],
];

for (const [path, text] of accepted) {
  test(`the rules accept ${text} in ${path}`, async () => assert.deepEqual(await rulesAgainst(path, text), []));
}
