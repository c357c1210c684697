import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { en } from '@cme-elements/words';

test('every word of the dictionary is spoken: translators and pages carry none in vain', () => {
  const sources = globSync('**/*.ts', { cwd: import.meta.dirname, exclude: ['**/*.test.ts'] }).map((file) => readFileSync(join(import.meta.dirname, file), 'utf8')).join();
  const spoken = new Set([...sources.matchAll(/'(\w+)'/g)].map(([, word]) => word));
  assert.deepEqual(Object.keys(en).filter((key) => !/^(role|format|profession)_/.test(key) && !spoken.has(key)), []);
});
