import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longText } from '../../../../../test/support/long-text.ts';
import { readActivityType } from './activity-type.ts';
import { readAudience } from './audience.ts';
import { readCredits } from './credits.ts';
import { orderOfDates, readDate } from './date.ts';
import { readDescription } from './description.ts';
import { readDuration } from './duration.ts';
import { readFee } from './fee.ts';
import { readLink } from './link.ts';
import { readList } from './list.ts';
import { readPlace } from './place.ts';
import type { Reading } from './reading.ts';
import { readStatus } from './status.ts';
import { readTimeOfDay } from './time-of-day.ts';
import { readZone } from './zone.ts';

/** A cell, the value it comes to (`undefined` says nothing, `'!'` cannot be read) and how many things were assumed. */
type Row = [cell: string, value: unknown, guesses?: number];

function table(name: string, reader: (cell: string) => Reading<unknown>, rows: Row[]): void {
  test(name, () => {
    for (const [cell, value, guesses = 0] of rows) {
      const reading = reader(cell);
      if ('problem' in reading) assert.equal(value, '!', `"${cell}" was refused: ${reading.problem}`);
      else assert.deepEqual({ value: reading.value, guesses: reading.guesses.length }, { value, guesses }, `"${cell}" (${reading.guesses.join()})`);
    }
  });
}

table('a date is read in every writing of portals and spreadsheets, and never bent into a day that exists', (cell) => readDate(cell, 'month-first'), [
  ['05/15/2027', '2027-05-15'], ['2027-05-03', '2027-05-03'], ['2027/5/3', '2027-05-03'], ['8/20/27', '2027-08-20', 1], ['12/1/26', '2026-12-01', 2],
  ['5/5/2027', '2027-05-05'], ['04/03/2027', '2027-04-03', 1], ['3.5.2027', '2027-05-03', 1], [' May 3, 2027 ', '2027-05-03'], ['Mon, May 3rd, 2027', '2027-05-03'],
  ['3 May 2027', '2027-05-03'], ['03-May-2027', '2027-05-03'], ['Sept. 8, 2027', '2027-09-08'], ['', undefined], ['  ', undefined],
  ['13/45/2027', '!'], ['02/29/2027', '!'], ['02/29/2028', '2028-02-29'], ['15/05/2027', '!'], ['Foo 3, 2027', '!'], ['TBD', '!'], ['45123', '!'], ['2027', '!'],
]);

table('a column that proves day first is read day first', (cell) => readDate(cell, 'day-first'), [['15/05/2027', '2027-05-15'], ['03/05/2027', '2027-05-03', 1], ['05/15/2027', '!']]);

test('the order of day and month is taken from dates that allow only one, American where none does', () => {
  assert.equal(orderOfDates(['03/04/2027', '15/05/2027']), 'day-first');
  assert.equal(orderOfDates(['03/04/2027', '05/15/2027']), 'month-first');
  assert.equal(orderOfDates(['03/04/2027', '13/45/2027']), 'month-first');
  assert.equal(orderOfDates(['15/05/2027', '05/15/2027']), 'month-first');
  assert.equal(orderOfDates([]), 'month-first');
});

table('a time of day is read with and without AM and PM', readTimeOfDay, [
  ['7:30 AM', { from: '07:30' }], ['5:15 pm', { from: '17:15' }], ['17:00', { from: '17:00' }], ['12:00 PM', { from: '12:00' }], ['12:00 AM', { from: '00:00' }], ['7 a.m.', { from: '07:00' }],
  ['7:30am', { from: '07:30' }], ['08:00:00', { from: '08:00' }, 1], ['noon', { from: '12:00' }], ['7:30', { from: '07:30' }, 1], ['', undefined],
  ['7:30 AM - 8:45 AM', { from: '07:30', until: '08:45' }], ['12:00 – 1:00 PM', { from: '12:00', until: '13:00' }], ['17:00 to 18:30', { from: '17:00', until: '18:30' }],
  ['25:00', '!'], ['7:75 AM', '!'], ['13:00 PM', '!'], ['7', '!'], ['evening', '!'],
]);

table('a duration is read into minutes', readDuration, [
  ['1 hr', 60], ['90', 90, 1], ['60', 60, 1], ['1:30', 90], ['1.5 hours', 90], ['1 h 30 min', 90], ['45 minutes', 45], ['1.5', 90, 1], ['2', 120, 1], ['', undefined],
  ['0', '!'], ['about an hour', '!'], ['-60', '!'], ['1:75', '!'],
]);

table('a status shows an activity only for words that say so', readStatus, [
  ['Active', 'published'], ['ACTIVE ', 'published'], ['Cancelled', 'cancelled'], ['Canceled', 'cancelled'], ['Draft', 'draft'], ['archived', 'archived'], ['Inactive', 'archived', 1],
  ['', undefined], ['Whatever', '!'],
]);

table('a fee is read into cents, and words are kept as words', (cell) => readFee(cell, 'USD'), [
  ['$125.00', { kind: 'paid', amount: 12500, currency: 'USD' }], ['75', { kind: 'paid', amount: 7500, currency: 'USD' }, 1], ['$1,250.5', { kind: 'paid', amount: 125050, currency: 'USD' }],
  ['€40', { kind: 'paid', amount: 4000, currency: 'EUR' }], ['CAD 40', { kind: 'paid', amount: 4000, currency: 'CAD' }], ['40 EUR', { kind: 'paid', amount: 4000, currency: 'EUR' }],
  ['Free', { kind: 'free' }], ['$0', { kind: 'free' }], ['$0.00', { kind: 'free' }], ['No charge', { kind: 'free' }], ['', undefined],
  ['Staff free / others $40', { kind: 'varies', note: 'Staff free / others $40' }, 1],
]);

table('a link is a link only over https', readLink, [
  ['https://cme.example.org/activity/41002', 'https://cme.example.org/activity/41002'], ['', undefined],
  ['http://cme.example.org/', '!'], ['javascript:alert(1)', '!'], ['cme.example.org', '!'], ['https://user:secret@example.org/', '!'],
]);

table('a location is read as a place, online, or both', readPlace, [
  ['Lakeview Auditorium, 100 Harbor Way, Los Angeles, CA', { delivery: 'in-person', venue: 'Lakeview Auditorium', address: '100 Harbor Way', city: 'Los Angeles, CA' }],
  ['Lakeview Auditorium, 100 Harbor Way, Los Angeles, CA 90027', { delivery: 'in-person', venue: 'Lakeview Auditorium', address: '100 Harbor Way', city: 'Los Angeles, CA' }],
  ['Room 12', { delivery: 'in-person', room: 'Room 12' }], ['Lakeview Auditorium', { delivery: 'in-person', venue: 'Lakeview Auditorium' }],
  ['Online', { delivery: 'online' }], ['Zoom', { delivery: 'online' }, 1], ['Zoom Webinar', { delivery: 'online' }, 1], ['https://video.example.org/j/1?pwd=x', { delivery: 'online' }, 1],
  ['Hybrid: Room 210 and online', { delivery: 'hybrid', room: 'Room 210' }, 1], ['Hybrid', { delivery: 'hybrid' }, 1], ['Lakeview Auditorium / Zoom', { delivery: 'hybrid', venue: 'Lakeview Auditorium' }, 1],
  ['', undefined],
]);

table('an audience is read into professions, and what they do not say is kept', readAudience, [
  ['MD, DO, RN, NP, PA', { professions: ['physician', 'rn', 'np', 'pa'] }], ['Physicians; Nurses', { professions: ['physician', 'rn'] }],
  ['Pharmacists, Pharmacy Technicians', { professions: ['pharmacist', 'pharmacy_technician'] }], ['All staff', { professions: [], note: 'All staff' }, 1],
  ['Physicians and chaplains', { professions: ['physician'], note: 'Physicians and chaplains' }, 1], ['', undefined],
]);

table('an activity type is read into its code', readActivityType, [
  ['RSS', { activityType: 'rss' }], ['Course', { activityType: 'course' }], ['Journal-based CME', { activityType: 'journal' }], ['Performance Improvement', { activityType: 'performance_improvement' }],
  ['Internet Live', { activityType: 'internet_live' }], ['Enduring Material (Internet)', { activityType: 'internet_enduring' }], ['', undefined],
  ['Escape Room', { activityType: 'other', formatNote: 'Escape Room' }, 1], ['Other', { activityType: 'other', formatNote: 'Other' }],
]);

table('a description loses its markup, scripts included, and keeps its words', readDescription, [
  ['<p>Join us for an evidence-based review.&nbsp;</p>', 'Join us for an evidence-based review.'], ['<b>Objectives</b><ul><li>Recognize</li><li>Treat</li></ul>', 'Objectives\n• Recognize\n• Treat'],
  ['Doses < 5 mg & > 2 mg', 'Doses < 5 mg & > 2 mg'], ['<b>Two</b><script>alert(1)</script><style>b{}</style> days', 'Two days'], ['<a href="https://x.example/">Read</a> on', 'Read on'],
  ['First\n\n\n\nsecond', 'First\n\nsecond'], ['<p>&nbsp;</p>', undefined], ['', undefined],
]);

table('a list is parted by semicolons where there are any, else by commas', readList, [
  ['Cardiology, Surgery', ['Cardiology', 'Surgery']], ['Surgery, pediatric; Cardiology', ['Surgery, pediatric', 'Cardiology']], ['A; A;', ['A']], [' ; ', undefined],
]);

table('a time zone is read by any of its names, and an unknown one is refused', readZone, [
  ['America/Los_Angeles', 'America/Los_Angeles'], ['PT', 'America/Los_Angeles', 1], ['Pacific', 'America/Los_Angeles', 1], ['US/Pacific', 'America/Los_Angeles', 1],
  ['Pacific Standard Time', 'America/Los_Angeles', 1], ['EST', 'America/New_York', 1], ['', undefined], ['Mars/Phobos', '!'], ['local', '!'], ['constructor', '!'],
]);

table('credits are read from prose, and what is not understood is said', readCredits, [
  ['0.75 AMA', [{ type: 'ama_pra_1', hundredths: 75 }], 1], ['1.00 AMA PRA Category 1 Credit(s)™', [{ type: 'ama_pra_1', hundredths: 100 }]],
  ['1.5 AMA PRA Cat 1; 1.5 AAPA Category 1; 1.50 IPCE', [{ type: 'ama_pra_1', hundredths: 150 }, { type: 'aapa_1', hundredths: 150 }, { type: 'ipce', hundredths: 150 }]],
  ['2 CDR CPEU; lunch', [{ type: 'cdr', hundredths: 200 }], 1], ['', undefined], ['credits pending', '!'],
]);

test('DATA-14 a cell of a megabyte is read or refused in time that grows with its length', () => {
  const readers: ((cell: string) => unknown)[] = [
    (cell) => readDate(cell, 'month-first'), readTimeOfDay, readDuration, readZone, readPlace, readCredits,
    readAudience, (cell) => readFee(cell, 'USD'), readActivityType, readStatus, readLink, readList, readDescription,
  ];
  for (const part of ['1', ' ', '1 ', '1:', '-', 'to ', ', ', 'and ', '\u00a0', '1,111', 'hybrid ', 'online, ', 'Mon, ', '1h ', '\n']) {
    for (const reader of readers) reader(`a${longText(part)}b`);
  }
});

test('DATA-05 a word that every object knows is no word of a portal', () => {
  for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    assert.ok('problem' in readStatus(word), word);
    assert.deepEqual(readActivityType(word), { value: { activityType: 'other', formatNote: word }, guesses: [`"${word}" is no type known here: imported as "other" under that name`] });
    assert.deepEqual(readAudience(word), { value: { professions: [], note: word }, guesses: [`"${word}" names no profession known here: kept as a note`] });
  }
});
