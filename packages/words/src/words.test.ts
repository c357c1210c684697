import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from './dictionary.ts';
import { en } from './en.ts';
import { dateBlock, formatCredits, formatDate, formatHours, readerTime, safeLocale, safeZone } from './format.ts';
import { pseudoLong, pseudoMirrored } from './pseudo.ts';

const words = wordsOf('en-US', en, en);
const spaces = (text: string) => text.replaceAll(/[\u202f\u00a0\u2009]/g, ' ');
const noon = { startsAt: '2026-12-03T20:00:00Z', endsAt: '2026-12-03T21:00:00Z', timeZone: 'America/Los_Angeles' };

test('a message picks its plural form and formats numbers for the locale', () => {
  assert.equal(words.t('resultCount', { count: 1 }), '1 activity');
  assert.equal(words.t('resultCount', { count: 4000 }), '4,000 activities');
  assert.equal(words.t('emptySearch', { query: '$& {x}' }), 'Nothing matches “$& {x}”.');
});

test('a code this version does not know is still readable', () => {
  assert.equal(words.name('profession', 'rn'), 'Registered nurses');
  assert.equal(words.name('profession', 'music_therapist'), 'music therapist');
});

test('a partial dictionary falls back to English key by key', () => {
  const part = wordsOf('es', { search: 'Buscar' }, en);
  assert.equal(part.t('search'), 'Buscar');
  assert.equal(part.t('close'), 'Close');
});

test('pseudo-locales keep every hole and every plural form', () => {
  for (const made of [pseudoLong(en), pseudoMirrored(en)]) {
    for (const [key, message] of Object.entries(en)) {
      const holesOf = (text: unknown) => [...JSON.stringify(text).matchAll(/\{\w+\}/g)].map(String).sort();
      assert.deepEqual(holesOf(made[key as keyof typeof made]), holesOf(message), key);
    }
  }
  assert.ok(wordsOf('en', pseudoLong(en), en).t('search').length >= en.search.length * 1.4);
});

test('dates and hours are read in the activity’s own zone, whatever the reader’s', () => {
  assert.equal(spaces(formatDate('en-US', noon)), 'Thu, Dec 3, 2026');
  assert.equal(spaces(formatHours('en-US', noon)), '12:00 – 1:00 PM PST');
  assert.equal(spaces(readerTime('en-US', noon, 'Europe/Berlin')!), '9:00 PM');
  assert.equal(spaces(readerTime('en-US', noon, 'Asia/Tokyo')!), 'Fri 5:00 AM');
  assert.equal(readerTime('en-US', noon, 'America/Los_Angeles'), undefined);
});

test('REL-14 the two 1:30s of the night the clocks go back are told apart', () => {
  const at = (startsAt: string) => spaces(formatHours('en-US', { startsAt, timeZone: 'America/New_York' }));
  assert.equal(at('2026-11-01T05:30:00Z'), '1:30 AM EDT');
  assert.equal(at('2026-11-01T06:30:00Z'), '1:30 AM EST');
});

test('a date-only value stays on its day in every zone', () => {
  const days = { startDate: '2027-05-14', endDate: '2027-05-15', timeZone: 'Pacific/Honolulu' };
  assert.equal(spaces(formatDate('en-US', days)), 'Fri, May 14 – Sat, May 15, 2027');
  assert.deepEqual(dateBlock('en-US', days), { weekday: 'Fri', day: '14', month: 'May', year: '2027' });
  assert.equal(formatHours('en-US', days), '');
});

test('DATA-10 locale and zone never throw, and an unknown zone is said', () => {
  for (const tag of ['en_US', 'C', '', 'x', null, undefined, 'zz-zz-zz-zz-zz']) assert.doesNotThrow(() => new Intl.NumberFormat(safeLocale(tag)));
  assert.equal(safeLocale('en_US'), 'en-US');
  assert.equal(safeZone('Mars/Phobos'), 'UTC');
  assert.match(formatHours('en-US', { ...noon, timeZone: 'Mars/Phobos' }), /UTC/);
});

test('credits show one or two decimals, exactly', () => {
  assert.deepEqual([100, 75, 1225, 600, 5].map((amount) => formatCredits('en-US', amount)), ['1.0', '0.75', '12.25', '6.0', '0.05']);
});
