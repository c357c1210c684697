import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ActivityRecord } from '@cme-elements/schema';
import fc from 'fast-check';
import { longText } from '../../../../test/support/long-text.ts';
import { activitiesOfCalendar, type CalendarReading } from './activities.ts';

const now = new Date('2026-11-22T00:00:00Z');
const sample = readFileSync(new URL('./fixtures/hospital-calendar.ics', import.meta.url), 'utf8');

function read(text: string, timeZone?: string): CalendarReading {
  const reading = activitiesOfCalendar(text, { now, ...(timeZone && { timeZone }) });
  assert.ok(!('error' in reading));
  return reading;
}

/** A calendar of events, each given by its lines. */
const calendar = (...events: string[]) => ['BEGIN:VCALENDAR', ...events.map((lines) => `BEGIN:VEVENT\n${lines}\nEND:VEVENT`), 'END:VCALENDAR'].join('\n');
const event = (lines: string, uid = 'e1') => `UID:${uid}\nSUMMARY:Rounds\n${lines}`;
const only = (lines: string, timeZone?: string) => {
  const { activities, problems } = read(calendar(event(lines)), timeZone);
  assert.deepEqual(problems, []);
  return activities[0]!;
};
const starts = (lines: string) => only(lines).sessions!.map(({ time }) => time.startsAt ?? time.startDate);

describe('a hospital calendar as Outlook writes it', () => {
  const { activities, problems, name, timeZone } = read(sample);
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  const rounds = byId.get('surgery-rounds@harbor.example')!;
  const session = (moment: string) => rounds.sessions!.find(({ id }) => id.endsWith(`:${moment}`));

  it('every record keeps the contract', () => {
    for (const activity of activities) assert.deepEqual(ActivityRecord.parse(activity), activity);
  });

  it('names itself and its zone', () => assert.deepEqual([name, timeZone], ['Harbor Children’s Education', 'America/Los_Angeles']));

  it('a weekly series stays at seven through the change of clocks', () => {
    assert.equal(rounds.kind, 'series');
    assert.equal(session('20270309T150000Z')?.time.startsAt, '2027-03-09T15:00:00Z');
    assert.equal(session('20270316T140000Z')?.time.startsAt, '2027-03-16T14:00:00Z');
    assert.equal(rounds.sessions!.at(-1)!.id, 'surgery-rounds@harbor.example:20270330T140000Z');
  });

  it('dates taken out are gone, by moment and by day', () => {
    assert.equal(rounds.sessions!.length, 19);
    for (const out of ['20261124T150000Z', '20261222T150000Z', '20261229T150000Z']) assert.equal(session(out), undefined);
  });

  it('a moved session keeps its id and has its own title, time and place', () => {
    const moved = session('20270112T150000Z')!;
    assert.deepEqual(moved.time, { startsAt: '2027-01-14T01:30:00Z', endsAt: '2027-01-14T02:30:00Z', timeZone: 'America/Los_Angeles' });
    assert.equal(moved.title, 'Surgery Grand Rounds: Airway Day (moved to Wednesday)');
    assert.deepEqual([moved.place, moved.sequence], [{ delivery: 'online' }, 4]);
    assert.deepEqual(moved.credits, rounds.credits, 'what it does not say, the series says');
  });

  it('a cancelled session stays in the series and says so', () => assert.equal(session('20270209T150000Z')?.status, 'cancelled'));

  it('what is over is held', () => assert.deepEqual([session('20261117T150000Z')?.status, session('20261201T150000Z')?.status], ['held', 'scheduled']));

  it('credits are read from the description, topics from the categories', () => {
    assert.deepEqual(rounds.credits, [{ type: 'ama_pra_1', hundredths: 100 }, { type: 'ancc', hundredths: 100 }]);
    assert.deepEqual(rounds.topics, ['RSS', 'Grand Rounds', 'Surgery']);
    assert.equal(rounds.overview, '1.0 AMA PRA Category 1 Credit™; 1.0 ANCC contact hours\nCoffee from 6:45.');
    assert.deepEqual(rounds.place, { delivery: 'in-person', venue: 'Bayview Auditorium, Level 2' });
  });

  it('a UID with other characters becomes an id', () => {
    const board = byId.get('-7F1C-22-board--2027')!;
    assert.deepEqual(board.sessions!.map(({ time }) => time.startsAt), ['2027-01-27T17:00:00Z', '2027-02-24T17:00:00Z', '2027-03-31T16:00:00Z', '2027-04-28T16:00:00Z']);
    assert.equal(board.sessions![0]!.time.endsAt, '2027-01-27T17:45:00Z');
    assert.equal(board.title, 'Neuro-oncology Board; all sites');
  });

  it('whole days end on the day that people name', () => {
    const { time, registration, overview } = byId.get('symposium-27@harbor.example')!;
    assert.deepEqual(time, { startDate: '2027-06-04', endDate: '2027-06-06', timeZone: 'America/Los_Angeles' });
    assert.deepEqual(registration, { state: 'not-required', url: 'https://harbor.example/symposium' });
    assert.equal(overview, undefined, 'HTML is not read');
  });

  it('a cancelled event stays and says so', () => {
    const { status, sequence, time } = byId.get('cancelled-1@harbor.example')!;
    assert.deepEqual([status, sequence, time?.endsAt], ['cancelled', 3, '2027-02-19T02:30:00Z']);
  });

  it('a floating time takes the zone of the calendar and says that it is assumed; folded text is whole', () => {
    const { time, title } = byId.get('floating-1@harbor.example')!;
    assert.deepEqual(time, { startsAt: '2027-03-11T16:00:00Z', endsAt: '2027-03-11T17:45:00Z', timeZone: 'America/Los_Angeles', zoneAssumed: true });
    assert.equal(title, 'L’échographie au lit du patient – atelier pratique pour tous les médecins, 小児科の先生も歓迎します 🫀');
  });

  it('an event without an end has none, and a link as its place is online', () => {
    const { time, place, registration } = byId.get('no-end-1@harbor.example')!;
    assert.deepEqual([time, place, registration], [{ startsAt: '2027-03-02T14:00:00Z', timeZone: 'America/New_York' }, { delivery: 'online' }, undefined]);
  });

  it('DATA-06 what cannot be read is named by event and property, the others show', () => {
    assert.equal(activities.length, 6);
    assert.deepEqual(problems.map(({ record, field }) => [record, field]), [
      ['unknown-zone@harbor.example', 'DTSTART'], ['every-hour@harbor.example', 'RRULE'], ['no-title@harbor.example', 'SUMMARY'], ['private@harbor.example', 'CLASS'],
    ]);
    assert.match(problems[0]!.message, /Mars\/Phobos/);
  });
});

describe('REL-14 times of a calendar', () => {
  it('a series in universal time stays in it and is shown in the zone of the calendar', () => {
    const { sessions } = only('DTSTART:20270309T160000Z\nRRULE:FREQ=WEEKLY;COUNT=2', 'America/Los_Angeles');
    assert.deepEqual(sessions!.map(({ time }) => time), [
      { startsAt: '2027-03-09T16:00:00Z', timeZone: 'America/Los_Angeles' }, { startsAt: '2027-03-16T16:00:00Z', timeZone: 'America/Los_Angeles' },
    ]);
  });

  it('a session inside the gap moves forward, one inside the overlap is the first', () => {
    assert.deepEqual(starts('DTSTART;TZID=America/Los_Angeles:20270313T023000\nRRULE:FREQ=DAILY;COUNT=3'), ['2027-03-13T10:30:00Z', '2027-03-14T10:30:00Z', '2027-03-15T09:30:00Z']);
    assert.deepEqual(starts('DTSTART;TZID=America/Los_Angeles:20271106T013000\nRRULE:FREQ=DAILY;COUNT=3'), ['2027-11-06T08:30:00Z', '2027-11-07T08:30:00Z', '2027-11-08T09:30:00Z']);
  });

  it('the end follows the wall clock, an exact duration does not', () => {
    const night = 'DTSTART;TZID=America/Los_Angeles:20271106T230000';
    assert.equal(only(`${night}\nDTEND;TZID=America/Los_Angeles:20271107T030000`).time!.endsAt, '2027-11-07T11:00:00Z');
    assert.equal(only(`${night}\nDURATION:PT4H`).time!.endsAt, '2027-11-07T10:00:00Z');
    assert.equal(only(`${night}\nDURATION:P1D`).time!.endsAt, '2027-11-08T07:00:00Z');
  });

  it('an end in another zone is the same moment', () => {
    assert.equal(only('DTSTART;TZID=America/Los_Angeles:20270105T090000\nDTEND;TZID=America/New_York:20270105T130000').time!.endsAt, '2027-01-05T18:00:00Z');
  });

  it('UNTIL as a day includes that day, UNTIL in universal time is turned into the zone', () => {
    assert.equal(starts('DTSTART;TZID=America/Los_Angeles:20270101T200000\nRRULE:FREQ=DAILY;UNTIL=20270103').length, 3);
    assert.equal(starts('DTSTART;TZID=America/Los_Angeles:20270101T200000\nRRULE:FREQ=DAILY;UNTIL=20270103T040000Z').length, 2);
  });

  it('whole days repeat as days', () => {
    const { sessions } = only('DTSTART;VALUE=DATE:20271230\nDTEND;VALUE=DATE:20280101\nRRULE:FREQ=DAILY;INTERVAL=2;COUNT=2');
    assert.deepEqual(sessions!.map(({ id, time }) => [id, time.startDate, time.endDate]), [['e1:20271230', '2027-12-30', '2027-12-31'], ['e1:20280101', '2028-01-01', '2028-01-02']]);
  });

  it('a whole day without an end, or ending on itself, is one day', () => {
    for (const end of ['', 'DTEND;VALUE=DATE:20280229', 'DTEND;VALUE=DATE:20280301', 'DURATION:P1D'])
      assert.deepEqual(only(`DTSTART;VALUE=DATE:20280229\n${end}`, 'America/Denver').time, { startDate: '2028-02-29', endDate: '2028-02-29', timeZone: 'America/Denver' });
  });

  it('extra dates are added, also in another zone', () => {
    assert.deepEqual(starts('DTSTART;TZID=America/Los_Angeles:20270105T090000\nRDATE:20270201T180000Z,20270301T180000Z\nRDATE;TZID=America/Los_Angeles:20270105T090000'),
      ['2027-01-05T17:00:00Z', '2027-02-01T18:00:00Z', '2027-03-01T18:00:00Z']);
  });

  it('a floating time takes the zone that the page gives; without any it is left out', () => {
    const { time } = only('DTSTART:20270105T090000', 'America/Denver');
    assert.deepEqual(time, { startsAt: '2027-01-05T16:00:00Z', timeZone: 'America/Denver', zoneAssumed: true });
    assert.deepEqual(read(calendar(event('DTSTART:20270105T090000'))).problems, [{ record: 'e1', field: 'DTSTART', message: 'unknown time zone: none' }]);
  });
});

describe('events that are odd', () => {
  for (const [what, lines, field] of [
    ['no start', 'LOCATION:Here', 'DTSTART'],
    ['a day that does not exist', 'DTSTART;VALUE=DATE:20270229', 'DTSTART'],
    ['a time that does not exist', 'DTSTART:20270228T250000Z', 'DTSTART'],
    ['words instead of a time', 'DTSTART:tomorrow', 'DTSTART'],
    ['an end before the start', 'DTSTART:20270228T100000Z\nDTEND:20270228T090000Z', 'DTEND'],
    ['a length that is none', 'DTSTART:20270228T100000Z\nDURATION:1 hour', 'DURATION'],
    ['a rule of rules', 'DTSTART:20270228T100000Z\nRRULE:FREQ=DAILY\nRRULE:FREQ=WEEKLY', 'RRULE'],
    ['a bad date among those taken out', 'DTSTART:20270228T100000Z\nRRULE:FREQ=DAILY;COUNT=2\nEXDATE:2027', 'EXDATE'],
    ['an extra period', 'DTSTART:20270228T100000Z\nRDATE;VALUE=PERIOD:20270301T100000Z/PT1H', 'RDATE'],
  ] as const) it(`${what} costs that event alone`, () => {
    const { activities, problems } = read(calendar(event(lines, 'bad'), event('DTSTART:20270301T100000Z', 'good')));
    assert.deepEqual([activities.map(({ id }) => id), problems.map((problem) => [problem.record, problem.field])], [['good'], [['bad', field]]]);
  });

  it('an event without a UID is named by its place in the file', () => {
    assert.deepEqual(read(calendar('SUMMARY:A\nDTSTART:20270301T100000Z')).problems, [{ record: 'event 1', field: 'UID', message: 'is missing' }]);
  });

  it('of two events with one UID the later version is read, and that is said', () => {
    const { activities, problems } = read(calendar(event('SEQUENCE:2\nDTSTART:20270302T100000Z'), event('SEQUENCE:1\nDTSTART:20270301T100000Z')));
    assert.deepEqual([activities.map(({ time }) => time!.startsAt), problems.map(({ field }) => field)], [['2027-03-02T10:00:00Z'], ['UID']]);
  });

  it('a change that cannot be read leaves its session out instead of showing the old time', () => {
    const { activities, problems } = read(calendar(event('DTSTART:20270301T100000Z\nRRULE:FREQ=DAILY;COUNT=3'), event('RECURRENCE-ID:20270302T100000Z\nDTSTART;TZID=Mars/Phobos:20270302T100000')));
    assert.deepEqual([activities[0]!.sessions!.length, problems.map(({ field }) => field)], [2, ['DTSTART']]);
  });

  it('a change to all that follow is not supported, so the series is left out', () => {
    const { activities, problems } = read(calendar(event('DTSTART:20270301T100000Z\nRRULE:FREQ=DAILY;COUNT=3'), event('RECURRENCE-ID;RANGE=THISANDFUTURE:20270302T100000Z\nDTSTART:20270302T110000Z')));
    assert.deepEqual([activities, problems.map(({ field }) => field)], [[], ['RECURRENCE-ID']]);
  });

  it('single sessions without their series: one is an activity, several are a series', () => {
    const change = (day: number) => event(`RECURRENCE-ID:2027030${day}T100000Z\nDTSTART:2027030${day}T110000Z`);
    assert.deepEqual(read(calendar(change(1))).activities.map(({ kind, time }) => [kind, time!.startsAt]), [['live', '2027-03-01T11:00:00Z']]);
    assert.deepEqual(read(calendar(change(1), change(2))).activities[0]!.sessions!.map(({ time }) => time.startsAt), ['2027-03-01T11:00:00Z', '2027-03-02T11:00:00Z']);
  });

  it('a single event in the category Grand Rounds is a series with one session', () => {
    const { kind, time, sessions } = only('DTSTART:20270301T100000Z\nCATEGORIES:Grand Rounds');
    assert.deepEqual([kind, time, sessions!.length], ['series', undefined, 1]);
  });

  it('a series of thousands is cut to those to come, and that is said', () => {
    const { activities, problems } = read(calendar(event('DTSTART:20200101T100000Z\nRRULE:FREQ=DAILY;UNTIL=20400101T000000Z')));
    const { sessions } = activities[0]!;
    assert.deepEqual([sessions!.length, sessions![0]!.time.startsAt, problems.map(({ field }) => field)], [1000, '2026-11-22T10:00:00Z', ['RRULE']]);
  });

  it('many long series do not fill the memory', () => {
    const many = Array.from({ length: 120 }, (_, index) => event('DTSTART:20270101T100000Z\nRRULE:FREQ=DAILY;COUNT=1000', `s${index}`));
    const { activities, problems } = read(calendar(...many));
    assert.ok(activities.reduce((sum, { sessions }) => sum + sessions!.length, 0) <= 50_000);
    assert.ok(problems.length >= 70);
  });

  it('a long UID is shortened so that its sessions have an id, and two of them stay apart', () => {
    const uid = (last: string) => `${'040000008200E00074C5B7101A82E008'.repeat(4)}${last}`;
    const { activities } = read(calendar(event('DTSTART:20270301T100000Z\nRRULE:FREQ=DAILY;COUNT=2', uid('A')), event('DTSTART:20270301T100000Z', uid('B'))));
    for (const activity of activities) ActivityRecord.parse(activity);
    assert.equal(new Set(activities.map(({ id }) => id)).size, 2);
  });

  it('DATA-02 a link that is no web address is not taken', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'example.org']) assert.equal(only(`DTSTART:20270301T100000Z\nURL:${url}`).registration, undefined);
  });

  it('DATA-08 invisible characters are taken out of every text', () => {
    const text = calendar('UID:1\nDTSTART:20270301T100000Z\nSUMMARY:Ro\u202eun\u200bds\nCATEGORIES:He\u2066art\nDESCRIPTION:A\u{e0041}B');
    const { title, topics, overview } = read(text).activities[0]!;
    assert.deepEqual([title, topics, overview], ['Rounds', ['Heart'], 'AB']);
  });

  it('DATA-05 names of JavaScript have no effect', () => {
    const { activities } = read(calendar('UID:__proto__\nSUMMARY:constructor\nDTSTART:20270301T100000Z\nCATEGORIES:__proto__\nX-__proto__:1'));
    assert.deepEqual([activities[0]!.id, activities[0]!.title, activities[0]!.topics], ['__proto__', 'constructor', ['__proto__']]);
    assert.equal(({} as Record<string, unknown>)['SUMMARY'], undefined);
  });

  for (const text of ['', '<html><body>Sign in</body></html>', '{"activities":[]}'])
    it(`${JSON.stringify(text)} is no calendar`, () => assert.deepEqual(activitiesOfCalendar(text, { now }), { error: 'not-a-calendar' }));

  it('DATA-12 a file cut off in the middle says so', () => {
    const { activities, problems } = read(sample.slice(0, sample.indexOf('STATUS:CANCELLED\r\nSEQUENCE:3')));
    assert.equal(activities.length, 3);
    assert.deepEqual(problems.map(({ record, field }) => [record, field]), [['VCALENDAR', 'END'], ['cancelled-1@harbor.example', 'END']]);
  });

  it('DATA-06 whatever one line is damaged into, nothing is thrown and what is given keeps the contract', () => {
    const lines = sample.split('\r\n');
    fc.assert(fc.property(fc.nat(lines.length - 1), fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', 'BEGIN:VEVENT', 'END:VEVENT', 'DTSTART:99999999T999999Z', 'RRULE:FREQ=DAILY;UNTIL=x', 'DURATION:P99999D')), (at, damage) => {
      const { activities } = activitiesOfCalendar(lines.with(at, damage).join('\r\n'), { now }) as CalendarReading;
      for (const activity of activities ?? []) ActivityRecord.parse(activity);
    }), { numRuns: 300 });
  });

  for (const text of [
    longText(';A="'), longText('A;B="c";'), longText('\n '), longText('BEGIN:A\n'), longText('\\'), longText('SUMMARY:\\\\,'),
    `UID:1\nSUMMARY:${longText('"')}\nDTSTART:${longText('2')}`, `UID:1\nSUMMARY:A\nDTSTART;TZID=${longText('a/')}:20270101T100000`,
  ]) it(`DATA-14 a megabyte from ${JSON.stringify(text.slice(0, 20))} on is read in time that grows with its length`, () => void activitiesOfCalendar(calendar(text), { now }));
});
