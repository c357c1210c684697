import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fromJson } from './from-json.ts';

const text = await readFile(new URL('fixtures/activities.json', import.meta.url), 'utf8');

test('bad records of an activities file are named by place, id and field; the others go in', () => {
  const { records, problems, program } = fromJson(text);
  assert.deepEqual(records.map(({ record }) => record.id), ['J-1', 'J-5', 'J-6']);
  assert.deepEqual(problems.map(({ where, id, field, found }) => [where, id, field, found]), [
    ['activities[1]', 'J 2', 'id', 'J 2'], ['activities[2]', 'J-3', 'time.startsAt', '2027-03-02'], ['activities[3]', 'J-1', 'id', 'J-1'],
    ['activities[4]', 'J-4', 'time.timeZone', 'Mars/Phobos'], ['activities[6]', undefined, 'the record', 'not an object'],
  ]);
  assert.deepEqual(fromJson('{"activities":[{"id":"1"},{"id":"2","title":7,"status":"live"}]}').problems.map(({ field, message }) => `${field} ${message}`), [
    'title is missing: it must be a text.', 'status must be one of draft, published, cancelled, archived.', 'title must be a text.',
  ]);
  assert.equal(program?.name, 'Harborside Teaching Hospital');
});

test('a zone is stored by its IANA name', () => {
  assert.equal(fromJson(text).records[0]?.record.time?.timeZone, 'America/New_York');
});

test('DATA-05 keys that every object has change nothing', () => {
  const keysBefore = Reflect.ownKeys(Object.prototype);
  const [, , last] = fromJson(text).records;
  assert.deepEqual(Reflect.ownKeys(Object.prototype), keysBefore);
  assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  assert.equal(Object.hasOwn(last!.record, '__proto__') || Object.hasOwn(last!.record, 'constructor'), false);
});

test('a file that is no activities file is refused in a sentence', () => {
  assert.throws(() => fromJson('{ "activities": ['), /not JSON/);
  assert.throws(() => fromJson('[]'), /no list "activities"/);
  assert.throws(() => fromJson('<!doctype html>'), /not JSON/);
  const deep = `{"activities":[${'['.repeat(50_000)}${']'.repeat(50_000)}]}`;
  assert.throws(() => fromJson(deep), /deeper|not JSON/);
});

test('DATA-08 texts are cleaned before they are read', () => {
  assert.equal(fromJson('\ufeff{"activities":[{"id":"1","title":"A\\u202eB\\u0000"}]}').records[0]?.record.title, 'AB');
});
