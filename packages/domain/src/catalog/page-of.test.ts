import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pageOf, readCursor } from './page-of.ts';

test('pages of any size hold every item once and in order', () => {
  fc.assert(fc.property(fc.array(fc.integer(), { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2999-12-31') }), (items, limit, date) => {
    const read: number[] = [];
    let place = { offset: 0, now: date.getTime() };
    for (;;) {
      const { items: some, nextCursor } = pageOf(items, limit, place);
      read.push(...some);
      if (nextCursor === null) break;
      place = readCursor(nextCursor)!;
      assert.equal(place.now, date.getTime());
    }
    assert.deepEqual(read, items);
  }));
});

test('a cursor of somebody else is refused and not guessed at', () => {
  for (const cursor of ['', '0', 'abc', '-1.0', '1.2.3', '1.zzzzzzzzzz', '1 .2', '__proto__', '9'.repeat(300)]) assert.equal(readCursor(cursor), undefined, cursor);
});
