import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileFunction } from 'node:vm';
import fc from 'fast-check';
import { runs } from '../../../../test/support/fast-check.ts';
import { randomRecords } from '../../../../test/support/random-catalog.ts';
import * as schema from '../index.ts';
import { compileShape } from './compile-shape.ts';
import * as readers from './readers.ts';

const exactlyOne = new Map<unknown, readonly [string, string]>([[schema.Time, schema.momentOrDays]]);
const reader = (of: Parameters<typeof compileShape>[0]) => {
  const make = compileFunction(`return ${compileShape(of, exactlyOne)}`, Object.keys(readers)) as (...all: unknown[]) => readers.Read;
  return readers.schemaOf(make(...Object.values(readers)));
};

/** Values that break one thing: a wrong type, an empty or too long text, an impossible day, an unknown word. */
const spoilt = fc.constantFrom<unknown>(undefined, null, '', '  ', 'x', 0, -1, 1.5, 100_001, true, [], {}, [''], ['a', 1], '2027-02-30', '2026-12-03', '2026-12-03T20:00:00Z', '2026-12-03T25:00:00Z', 'y'.repeat(20_001), 'America/Los_Angeles', 'live');

/** Changes one place somewhere inside a value, or adds a field that no schema knows. */
function spoil(value: unknown, at: number, by: unknown): unknown {
  const copy = structuredClone(value);
  const places: [Record<PropertyKey, unknown>, PropertyKey][] = [];
  const visit = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      places.push([node as Record<PropertyKey, unknown>, key]);
      visit((node as Record<string, unknown>)[key]);
    }
    if (!Array.isArray(node)) places.push([node as Record<PropertyKey, unknown>, 'unknownField']);
  };
  visit(copy);
  const [node, key] = places[at % places.length]!;
  node[key] = by;
  return copy;
}

test('the reader of the drop-in accepts, refuses and strips what the schema does', () => {
  const read = reader(schema.ActivityRecord);
  fc.assert(fc.property(randomRecords, fc.nat(), spoilt, (records, at, by) => {
    for (const value of [records[0], spoil(records[at % records.length], at, by)]) {
      const expected = schema.ActivityRecord.safeParse(value);
      const actual = read.safeParse(value);
      assert.equal(actual.success, expected.success, JSON.stringify(actual.error ?? expected.error));
      if (expected.success) assert.deepEqual(actual.data, expected.data);
      else assert.deepEqual(new Set(actual.error!.issues.map(({ path }) => path.join('.'))), new Set(expected.error.issues.map(({ path }) => path.join('.'))));
    }
  }), runs(150));
});

const questions: [Parameters<typeof compileShape>[0], unknown[]][] = [
  [schema.CatalogParameters, [{}, { kind: 'live' }, { kind: ['live', 'series'], q: '' }, { kind: 'course' }, { limit: '20' }, { limit: 0 }, { limit: 501 }, { limit: 'x' }, { foo: 1, bar: 2 }, { sort: 'soonest', group: 'kind' }, { from: '2026-13-01' }, { q: 'x'.repeat(201) }, { specialty: Array(51).fill('a') }, { specialty: '' }, { specialty: ['x'.repeat(121)] }, null, 'x', []]],
  [schema.OccurrenceParameters, [{ from: '2026-12-01', to: '2026-12-31', limit: 0 }, { from: '2026-12-01' }, {}]],
  [schema.PageEnvelope, [{ items: [1, {}], total: 2, facets: {}, nextCursor: null }, { items: [], total: 0, facets: {}, nextCursor: 'x' }, { items: [], total: -1, facets: {}, nextCursor: null }, { total: 0, facets: {}, nextCursor: null }]],
  [schema.Program, [{}, { name: 'x' }]],
  [schema.Problem, [{ type: 'about:blank', title: '', status: 404, code: 'not-found', requestId: 'r' }, { type: 'x', title: 'x', status: '404', code: 'x', requestId: 'r', fields: [{ field: 'q' }] }, {}]],
  [schema.Id, ['A-1', 'a b', '', 1]],
];
test('questions, envelopes and programs are read alike', () => {
  for (const [of, values] of questions) {
    for (const value of values) {
      const expected = of.safeParse(value);
      const actual = reader(of).safeParse(value);
      assert.equal(actual.success, expected.success, JSON.stringify(value).slice(0, 200));
      if (expected.success) assert.deepEqual(actual.data, expected.data);
      else assert.deepEqual(new Set(actual.error!.issues.flatMap(({ path, keys = [path.join('.')] }) => keys)), new Set(expected.error.issues.flatMap((issue) => ('keys' in issue ? (issue.keys as string[]) : [issue.path.join('.')]))));
    }
  }
});

test('DATA-05 a field named __proto__ stays behind', () => {
  const read = reader(schema.FacetCount).safeParse(JSON.parse('{"value":"a","count":1,"__proto__":{"polluted":true}}'));
  assert.deepEqual(read.data, { value: 'a', count: 1 });
  assert.equal(({} as { polluted?: boolean }).polluted, undefined);
});

test('a schema that data cannot express stops the build', () => {
  assert.throws(() => compileShape(schema.Facets, exactlyOne), /record/);
  assert.throws(() => compileShape(schema.Time, new Map()), /named/);
});
