import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as schema from '@cme-elements/schema';
import { en } from '@cme-elements/words';

test('every word of the dictionary is spoken: translators and pages carry none in vain', () => {
  const sources = globSync('**/*.ts', { cwd: import.meta.dirname, exclude: ['**/*.test.ts'] }).map((file) => readFileSync(join(import.meta.dirname, file), 'utf8')).join();
  const written = [...sources.matchAll(/'(\w+)'/g)].map(([, word]) => word!);
  // Some codes of the data are keys themselves.
  const codes = Object.values(schema).filter((value) => Array.isArray(value)).flat();
  const spoken = new Set([...written, ...codes]);
  assert.deepEqual(Object.keys(en).filter((key) => !/^(role|format|profession)_/.test(key) && !spoken.has(key)), []);
});
