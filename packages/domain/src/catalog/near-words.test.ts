import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { longText } from '../../../../test/support/long-text.ts';
import { fold, slug } from '../fold.ts';
import { nearWords, searchWords, typosAllowed, wordsOf } from './near-words.ts';

const letter = fc.constantFrom('a', 'b', 'c', 'd');
const word = fc.array(letter, { minLength: 4, maxLength: 12 }).map((letters) => letters.join(''));

test('one letter too many, too few, wrong or swapped is one typo', () => {
  fc.assert(fc.property(word, fc.nat(), letter, fc.constantFrom('add', 'drop', 'change', 'swap'), (meant, position, other, how) => {
    const at = position % meant.length;
    const edits = {
      add: meant.slice(0, at) + other + meant.slice(at),
      drop: meant.slice(0, at) + meant.slice(at + 1),
      change: meant.slice(0, at) + other + meant.slice(at + 1),
      swap: meant.slice(0, at) + meant.slice(at, at + 2).split('').toReversed().join('') + meant.slice(at + 2),
    };
    const typed = edits[how];
    assert.deepEqual(nearWords(typed, [meant]), typosAllowed(typed) > 0 ? [meant] : []);
  }));
});

test('words of up to three letters are taken as written', () => {
  assert.deepEqual(nearWords('gut', ['gut', 'but', 'gout']), []);
});

test('words of any script are words', () => {
  assert.deepEqual(wordsOf('heart-failure, दिल की बीमारी 2026'), ['heart', 'failure', 'दिल', 'बीमारी', '2026']);
  assert.deepEqual(searchWords('  "Heart   failure" heart (A-2041) '), ['heart', 'failure', 'a-2041']);
});

for (const part of ['a', ' ', '-', 'é', '\u0301', '"', 'a-']) {
  test(`DATA-14 a megabyte of ${JSON.stringify(part)} is folded and cut into words in time that grows with its length`, () => {
    for (const read of [fold, slug, wordsOf, searchWords]) read(longText(part));
  });
}
