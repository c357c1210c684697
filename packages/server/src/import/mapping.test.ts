import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fieldNames, fields } from './fields.ts';
import { guessMapping } from './mapping.ts';
import { plainWords } from './read/reading.ts';

const documentation = new URL('../../../../docs/integrators/import.md', import.meta.url);

test('the documentation of the import names every field that a column can be', async () => {
  const text = await readFile(documentation, 'utf8');
  for (const name of fieldNames) assert.ok(text.includes(`\`${name}\``), name);
});

test('every known header leads to one field only, and is written as headers are compared', () => {
  const seen = new Map<string, string>();
  for (const name of fieldNames) {
    for (const header of new Set([plainWords(name), ...fields[name].headers])) {
      assert.equal(header, plainWords(header));
      assert.equal(seen.get(header), undefined, `"${header}" is a header of ${name} and of ${seen.get(header)}`);
      seen.set(header, name);
    }
  }
});

test('columns are guessed whatever the case, dashes and dots of their headers; the first of two has the field', () => {
  assert.deepEqual(guessMapping(['ACTIVITY-ID', 'Activity Name', 'Name', 'start_date', 'Time Zone.', 'Remarks']).columns, {
    id: 'ACTIVITY-ID', title: 'Activity Name', startDate: 'start_date', timeZone: 'Time Zone.',
  });
});
