import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { decodeFile } from './decode.ts';
import { fromCsv } from './from-csv.ts';
import { UnreadableFile, type Remark } from './imported-file.ts';
import { readMapping } from './mapping.ts';

const options = { timeZone: 'America/Los_Angeles', zoneSource: "the provider's", now: new Date('2026-12-01T12:00:00Z') };
const fixture = async (name: string) => decodeFile(await readFile(new URL(`fixtures/${name}`, import.meta.url))).text;
const portal = fromCsv(await fixture('portal.csv'), options);
const record = (id: string) => portal.records.find((imported) => imported.record.id === id)?.record;
const said = ({ where, field, found }: Remark) => `${where} ${field} ${found ?? ''}`.trim();

test('the good rows of a messy export go in, the broken ones are named by row and field', () => {
  assert.deepEqual(portal.records.map(({ record: { id } }) => id), ['B-100', 'B-101', 'B-102', 'B-105', 'B-106', 'B-107']);
  assert.deepEqual(portal.problems.map(said), ['row 6 Course Title', 'row 7 Date 13/45/2027', 'row 8 Course ID B-100']);
  assert.match(portal.problems[2]!.message, /row 2/);
});

test('a row becomes an activity with its time, place, credits, audience, fee and link', () => {
  const { title, time, place, credits, audience, cost, registration, summary, status } = record('B-100')!;
  assert.deepEqual({ title, time, place, credits, audience, cost, registration, summary, status }, {
    title: 'Stroke Alert in Ten Minutes',
    time: { startsAt: '2027-03-18T14:30:00Z', endsAt: '2027-03-18T15:30:00Z', timeZone: 'America/Los_Angeles' },
    place: { delivery: 'in-person', venue: 'Harborside Hall', address: '4 Pier Road', city: 'Portland, OR' },
    credits: [{ type: 'ama_pra_1', hundredths: 100 }, { type: 'ancc', hundredths: 100 }],
    audience: ['physician', 'rn', 'np', 'pa'],
    cost: { kind: 'paid', amount: 12500, currency: 'USD' },
    registration: { state: 'open', url: 'https://cme.example.org/b-100' },
    summary: 'Act within ten minutes.',
    status: 'published',
  });
});

test('a series in one row is a series with one session, cancelled with it', () => {
  const { activityType, time, sessions, status } = record('B-101')!;
  assert.deepEqual({ activityType, time, status }, { activityType: 'rss', time: undefined, status: 'cancelled' });
  assert.deepEqual(sessions?.map(({ id, status: of, time: at }) => [id, of, at]), [['B-101-1', 'cancelled', { startsAt: '2027-04-06T19:00:00Z', endsAt: '2027-04-06T20:00:00Z', timeZone: 'America/Los_Angeles', zoneAssumed: true }]]);
});

test('on-demand material is released on its date and has no time of day', () => {
  assert.deepEqual([record('B-102')?.releasedOn, record('B-102')?.estimatedMinutes, record('B-102')?.time], ['2027-01-06', 90, undefined]);
  assert.equal(record('B-107')?.releasedOn, '2026-12-01');
  assert.equal(record('B-102')?.overview, 'Objectives\n• Recognize\n• Treat');
});

test('a cell that looks like a formula stays the text that it is', () => {
  assert.equal(record('B-105')?.title, '=HYPERLINK("https://evil.example/","Free CME")');
  assert.equal(record('B-105')?.overview, '@SUM(A1:A9)\nSecond line, in quotes');
  assert.equal(record('B-105')?.audienceNote, '+1 nurses');
});

test('DATA-08 characters that hide or reorder text do not come in', () => {
  assert.equal(record('B-106')?.title, 'Pain Management in Sickle Cell');
  const { records } = fromCsv('id,title\nN-1,Nul\u0000 and \u001b[31mcolour\u2069\n', options);
  assert.equal(records[0]?.record.title, 'Nul and [31mcolour');
});

test('what is assumed is said by column, and a cell that cannot be read is left blank and said', () => {
  const guesses = portal.guesses.map(({ where, field, message }) => `${where} ${field} ${message}`);
  for (const guess of [
    'row 3 TZ is not named: America/Los_Angeles (the provider\'s)', 'row 2 TZ "PT" is read as America/Los_Angeles', 'row 9 State "Inactive" is read as archived',
    'row 4 Price an amount without a currency is read as USD', 'row 11 State is empty: published',
  ]) assert.ok(guesses.includes(guess), `${guess}\nnot in\n${guesses.join('\n')}`);
  assert.deepEqual(portal.blanks.map(said), ['row 9 Link http://cme.example.org/b-105', 'row 10 CME Credits credits pending', 'row 11 Length an hour or so']);
  assert.match(portal.notes[0]!, /^Columns guessed by their names \(--mapping says them for certain\): Course ID = id, Course Title = title, .*State = status, Details = description\.$/);
  assert.deepEqual(portal.notes.slice(1), ['Columns not used: Cost Center.', 'No column names the language: "en" for new activities.']);
});

test('a mapping file names the columns, the words, the zone, the currency and the language', async () => {
  const text = 'Nr;Titel;Datum;Beginn;Stand;Preis\n7;Herzschwäche;18.03.2027;17:00;findet statt;40\n';
  const { records, notes, problems } = fromCsv(text, { ...options, mapping: readMapping(await fixture('mapping.json')), timeZone: 'Europe/Berlin' });
  assert.deepEqual(problems, []);
  const { id, title, time, status, cost, language } = records[0]!.record;
  assert.deepEqual({ id, title, time, status, cost, language }, {
    id: '7', title: 'Herzschwäche', time: { startsAt: '2027-03-18T16:00:00Z', timeZone: 'Europe/Berlin', zoneAssumed: true }, status: 'published', cost: { kind: 'paid', amount: 4000, currency: 'EUR' }, language: 'de',
  });
  assert.equal(notes[0], 'Cells are separated by semicolons.');
});

test('a mapping that cannot work says why', () => {
  for (const [mapping, reason] of [
    ['{', /not JSON/], ['{"columns":{"titel":"Titel"}}', /columns/], ['{"columns":{},"colums":{}}', /colums/], ['{"columns":{},"timeZone":"Mars/Phobos"}', /Mars\/Phobos/], ['{"columns":{},"currency":"dollars"}', /USD/],
  ] as const) assert.throws(() => readMapping(mapping), (error) => error instanceof UnreadableFile && reason.test(error.message), mapping);
  assert.throws(() => fromCsv('id,title\n1,A\n', { ...options, mapping: readMapping('{"columns":{"id":"Nr","title":"title"}}') }), /no column "Nr" \(id\)/);
  assert.throws(() => fromCsv('a,b\n1,2\n', options), /the id or the title.*\n.*--print-mapping/);
});

test('times written in one cell, ranges, whole days and ends are read', () => {
  const times = (line: string, header = 'id,title,start,end,time,duration') => fromCsv(`${header}\n1,T,${line}\n`, options);
  assert.deepEqual(times('05/15/2027 7:30 AM,05/15/2027 9:00 AM,,').records[0]?.record.time, { startsAt: '2027-05-15T14:30:00Z', endsAt: '2027-05-15T16:00:00Z', timeZone: 'America/Los_Angeles', zoneAssumed: true });
  assert.deepEqual(times('2027-05-15T07:30,,,').records[0]?.record.time?.startsAt, '2027-05-15T14:30:00Z');
  assert.deepEqual(times('05/15/2027,05/16/2027,,').records[0]?.record.time, { startDate: '2027-05-15', endDate: '2027-05-16', timeZone: 'America/Los_Angeles', zoneAssumed: true });
  assert.deepEqual(times('05/15/2027,,11:00 AM - 12:30 PM,').records[0]?.record.time?.endsAt, '2027-05-15T19:30:00Z');
  assert.match(times('05/15/2027,,1:00 PM - 12:30 PM,').problems[0]!.message, /ends before it starts/);
  assert.match(times('03/14/2027,,2:30 AM,60').guesses.map(({ message }) => message).join(), /clock is set forward/);
});

test('broken CSV is refused in a sentence that names the place, and loose cells keep only their row out', () => {
  assert.throws(() => fromCsv('', options), /empty/);
  assert.throws(() => fromCsv('id,title\n1,"open\n2,B\n', options), /line \d+: a quotation mark is opened/);
  assert.throws(() => fromCsv('id,title\n1,a "b" c\n2,"B" x\n', options), /quotation mark/);
  const { records, problems } = fromCsv('id,title\n1,Heart, lungs\n2,B\n', options);
  assert.deepEqual([records.length, problems.map(said)], [1, ['row 2 id 1']]);
});

test('the encodings of spreadsheets are recognised and said', () => {
  const inOldCodePage = Buffer.from('id,title\n1,H\xe9ma \x96 d\xe9but\n', 'latin1');
  assert.deepEqual(decodeFile(inOldCodePage), { text: 'id,title\n1,Héma – début\n', notes: ['The file is not UTF-8: read as windows-1252, as older spreadsheets save it. Check accents and dashes.'] });
  assert.equal(decodeFile(Buffer.from('\ufeffid\ttitle\n', 'utf16le')).text, 'id\ttitle\n');
  assert.equal(fromCsv('id\ttitle\n1\tA\n', options).notes[0], 'Cells are separated by tabs.');
});

test('a row whose text or id cannot be stored is named by its column', () => {
  const { problems } = fromCsv(`id,title,description\nA 1,Space in the id,\n2,Too long,"${'word '.repeat(5000)}"\n`, options);
  assert.deepEqual(problems.map(({ where, field, message }) => `${where} ${field} ${message}`), ['row 2 id must be 1 to 128 letters, digits or . ~ @ : + - _.', 'row 3 description is longer than 20000 characters.']);
});
