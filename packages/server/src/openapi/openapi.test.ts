import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { openTestApp } from '../../../../test/support/server-app.ts';
import { allReads } from '../routes/all-reads.ts';
import { describeApi } from './describe.ts';

const checkedIn = JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8'));

test('the checked-in description is the one that the routes give; write it again with openapi/write.ts', () => {
  assert.deepEqual(checkedIn, JSON.parse(JSON.stringify(describeApi(allReads))));
});

test('the description that is served is the checked-in one', async () => {
  const { json } = await openTestApp();
  assert.deepEqual((await json('/openapi.json')).body, checkedIn);
});

test('every reference in the description leads somewhere', () => {
  const references = [...JSON.stringify(checkedIn).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path!);
  assert.ok(references.length > 20);
  for (const path of references) assert.ok(path.split('/').reduce((node, key) => node?.[key], checkedIn), path);
});

test('every parameter is described', () => {
  for (const [path, { get }] of Object.entries<{ get: { parameters?: { name: string; in: string; description?: string }[] } }>(checkedIn.paths)) {
    for (const { name, description, in: place } of get.parameters ?? []) assert.ok(description || place === 'path', `${path} ${name}`);
  }
});
