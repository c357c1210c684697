import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseCalendars, propertiesOf, textList, unescapeText, valueOf } from './parse.ts';

const event = (lines: string) => parseCalendars(`BEGIN:VCALENDAR\nBEGIN:VEVENT\n${lines}\nEND:VEVENT\nEND:VCALENDAR`).calendars[0]!.components[0]!;

describe('iCalendar lines', () => {
  for (const [what, end] of [['CRLF', '\r\n'], ['LF', '\n'], ['CR', '\r']] as const) {
    it(`lines end with ${what}; a folded line is joined`, () => {
      assert.equal(valueOf(event(['SUMMARY:Pedi', ' atric ', '\tRounds', 'UID:1'].join(end)), 'SUMMARY'), 'Pediatric Rounds');
    });
  }

  it('a fold inside a character of two units does no harm', () => {
    assert.equal(valueOf(event('SUMMARY:\ud83e\r\n \udec0'), 'SUMMARY'), '🫀');
  });

  it('a byte order mark before the first line is no part of it', () => {
    assert.equal(parseCalendars('\ufeffBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n').calendars.length, 1);
  });

  it('colons and semicolons inside quotes belong to the parameter', () => {
    const [property] = propertiesOf(event('ATTENDEE;CN="Roe; Jane: MD";ROLE=CHAIR:mailto:jane@example.org'), 'ATTENDEE');
    assert.deepEqual(property, { name: 'ATTENDEE', params: ';CN="Roe; Jane: MD";ROLE=CHAIR', value: 'mailto:jane@example.org' });
  });

  it('names are read in any case and a value keeps its colons', () => {
    assert.equal(valueOf(event('Url:https://example.org/a;b:c'), 'URL'), 'https://example.org/a;b:c');
  });

  it('escapes are undone once', () => {
    assert.equal(unescapeText(String.raw`a\, b\; c\\n d\ne\Nf \x`), 'a, b; c\\n d\ne\nf \\x');
    assert.deepEqual(textList(String.raw`Heart\, Lung,Kidney,,x\\,y`), ['Heart, Lung', 'Kidney', 'x\\', 'y']);
  });

  it('nested components do not lend their properties to the event', () => {
    const read = event('SUMMARY:A\nBEGIN:VALARM\nSUMMARY:B\nEND:VALARM');
    assert.deepEqual(propertiesOf(read, 'SUMMARY').map(({ value }) => value), ['A']);
    assert.equal(read.components[0]!.name, 'VALARM');
  });

  it('an event that is never ended is left out and named; the next one is read', () => {
    const { calendars, unfinished } = parseCalendars('BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nBEGIN:VALARM\nBEGIN:VEVENT\nUID:2\nEND:VEVENT\nEND:VCALENDAR');
    assert.deepEqual(calendars[0]!.components.map((component) => valueOf(component, 'UID')), ['2']);
    assert.deepEqual(unfinished.map(({ name }) => name), ['VEVENT', 'VALARM']);
  });

  it('a file cut off in the middle keeps the events that are whole', () => {
    const { calendars, unfinished } = parseCalendars('BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\nSTATUS:CANC');
    assert.deepEqual(calendars[0]!.components.map((component) => valueOf(component, 'UID')), ['1']);
    assert.deepEqual(unfinished.map(({ name }) => name), ['VCALENDAR', 'VEVENT']);
  });

  for (const text of ['', '<!doctype html><title>Sign in</title>', '{"activities":[]}', 'BEGIN:VCARD\nEND:VCARD', 'END:VCALENDAR'])
    it(`${JSON.stringify(text)} is no calendar`, () => assert.deepEqual(parseCalendars(text).calendars, []));

  it('any text is read without an exception', () => {
    const piece = fc.constantFrom('BEGIN:VCALENDAR', 'END:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', '\r\n', '\n ', ';', ':', '"', '=', 'UID', '\\', ',', 'BEGIN:', 'END:X');
    fc.assert(fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => void parseCalendars(pieces.join(''))));
  });
});
