import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { activitiesFileSchema } from './json-schema.ts';

const checkedIn = new URL('../activities.schema.json', import.meta.url);

test('the checked-in JSON Schema of the activities file is what the shapes say today', async () => {
  const text = await readFile(checkedIn, 'utf8');
  assert.equal(text, `${JSON.stringify(activitiesFileSchema(), null, 2)}\n`, 'run scripts/write-activities-schema.mjs');
});

test('the JSON Schema asks only for what the reader of the file asks for', () => {
  const defs = activitiesFileSchema()['$defs'] as Record<string, { required?: string[]; properties?: Record<string, unknown> }>;
  assert.deepEqual(defs['Activity']?.required, ['id', 'title']);
  assert.deepEqual(defs['Time']?.required, ['timeZone']);
  assert.deepEqual(defs['Activity']?.properties?.['releasedOn'], { $ref: '#/$defs/DateOnly' });
});
