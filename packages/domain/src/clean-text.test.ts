import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { longText } from '../../../test/support/long-text.ts';
import { cleanText } from './clean-text.ts';

describe('DATA-08 foreign text', () => {
  for (const [what, given, expected] of [
    ['bidi overrides and isolates', 'Pay \u202eevif\u202c \u2066five\u2069\u200f', 'Pay evif five'],
    ['zero-width characters', 'ac\u200bcre\u2060dit\ufeffed', 'accredited'],
    ['joiners between Latin letters', 'AC\u200dC\u200cME', 'ACCME'],
    ['tag characters', 'ok\u{e0041}\u{e007f}', 'ok'],
    ['control characters and carriage returns', 'a\u0000b\u0007\r\nc\td', 'ab\nc\td'],
    ['half a surrogate pair', 'a\ud83db', 'ab'],
    ['a tower of marks', 'e\u0301\u0302\u0303\u0304\u0305\u0306x', 'e\u0301\u0302\u0303x'],
    ['joiners that shape Persian stay', '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645', '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645'],
    ['visible Arabic number signs stay', '\u0600\u06dd', '\u0600\u06dd'],
    ['ordinary scripts stay', 'Héma 小児科 ™ 👩 עברית', 'Héma 小児科 ™ 👩 עברית'],
  ] as const) it(what, () => assert.equal(cleanText(given), expected));

  it('cleaning twice changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => assert.equal(cleanText(cleanText(text)), cleanText(text))));
  });

  for (const part of ['\u0301', '\u200d', '\u0627\u200d', '\u{e0041}', 'a'])
    it(`DATA-14 a megabyte of ${JSON.stringify(part)} is cleaned in time that grows with its length`, () => void cleanText(longText(part)));
});
