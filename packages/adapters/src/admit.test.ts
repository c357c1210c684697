import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { admit, readJson } from './admit.ts';

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

test('DATA-04 nesting beyond 32 is refused, however deep, without running out of stack', () => {
  assert.ok(admit(JSON.parse(nested(32))));
  for (const depth of [33, 1000, 1_000_000]) assert.equal(readJson(nested(depth)), undefined, String(depth));
  assert.equal(readJson(`{"a":${nested(200_000)}}`), undefined);
});

test('DATA-08 every text is cleaned wherever it stands', () => {
  assert.deepEqual(readJson('{"a":"x\\u202ey","b":[{"c":"\\u200bz"}],"d":"Łódź"}'), { a: 'xy', b: [{ c: 'z' }], d: 'Łódź' });
});

test('DATA-05 keys that name prototypes change nothing', () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  fc.assert(fc.property(fc.constantFrom('__proto__', 'constructor', 'prototype'), fc.constantFrom('__proto__', 'constructor', 'prototype', 'polluted'), fc.string(), (outer, inner, text) => {
    assert.ok(admit(JSON.parse(`{${JSON.stringify(outer)}:{${JSON.stringify(inner)}:${JSON.stringify(`\u200b${text}`)}}}`)));
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  }));
  assert.deepEqual(Object.getOwnPropertyNames(Object.prototype), before);
});

test('what is no JSON is nothing', () => {
  for (const text of ['', '{', '<html>', 'undefined', '{"a":1,}']) assert.equal(readJson(text), undefined);
});
