import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accreditedMinutes, addYears, creditForMinutes, creditTypeCodes, creditTypeRule, professions, readUan, startOf, endOf } from '@cme-elements/domain';
import {
  activityFormats, activityKinds, activityStatuses, activityTypes, ActivityRecord, costKinds, deliveries, Program, registrationStates, scheduleItemKinds,
} from '@cme-elements/schema';
import * as z from 'zod/mini';
import { lakeviewSubjects } from './activities/lakeview.ts';
import { demoCatalogs } from './demo-catalogs.ts';

const now = new Date('2026-11-22T19:00:00Z');
const catalogs = demoCatalogs(now);
const all = catalogs.flatMap(({ activities }) => activities);
const catalog = (id: string) => catalogs.find(({ provider }) => provider.id === id)?.activities ?? [];
const sessionsOf = (records: readonly ActivityRecord[]) => records.flatMap(({ sessions = [] }) => sessions);
const duplicates = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);

function covers(what: string, wanted: readonly string[], found: Iterable<string | undefined>): void {
  const seen = new Set(found);
  assert.deepEqual(wanted.filter((value) => !seen.has(value)), [], `${what} that no activity of the demo has`);
}

describe('the demo data fit the contract', () => {
  it('every program and every record is read as it was written', () => {
    for (const { provider, activities } of catalogs) {
      assert.deepEqual(z.parse(Program, provider.program), provider.program);
      for (const record of activities) assert.deepEqual(z.parse(ActivityRecord, record), JSON.parse(JSON.stringify(record)), record.id);
    }
  });

  it('ids name one thing each', () => {
    for (const { activities } of catalogs) {
      assert.deepEqual(duplicates(activities.map(({ id }) => id)), []);
      assert.deepEqual(duplicates(sessionsOf(activities).map(({ id }) => id)), []);
    }
  });

  it('professions are those of the library, so that none shows as a code', () => {
    const known = new Set<string>(professions);
    assert.deepEqual(all.flatMap(({ audience }) => audience).filter((profession) => !known.has(profession)), []);
  });

  it('credit is a whole number of steps of its type, and pharmacy numbers can be read', () => {
    for (const { id, credits } of all) for (const line of credits) {
      const rule = creditTypeRule(line.type);
      assert.ok(rule && line.hundredths >= rule.minHundredths && line.hundredths % rule.stepHundredths === 0, `${id} ${line.type} ${String(line.hundredths)}`);
      const uan = rule.uanAudience === undefined ? undefined : readUan(line.uan ?? '');
      assert.ok(uan === undefined || (uan.ok && uan.value.audience === rule.uanAudience), `${id} ${line.uan ?? ''}`);
    }
  });

  it('credit of a scheduled activity is what its agenda gives, breaks and parallel tracks aside', () => {
    const rule = creditTypeRule('ama_pra_1');
    assert.ok(rule);
    for (const { id, schedule, credits } of all) {
      const line = credits.find(({ type }) => type === 'ama_pra_1');
      if (schedule.length > 0 && line) assert.equal(line.hundredths, creditForMinutes(accreditedMinutes(schedule), rule), id);
    }
  });
});

describe('the demo data have the counts of real programs', () => {
  it('the children’s hospital on the West Coast has more than 125 activities and 60 titles written by hand', () => {
    assert.ok(catalog('lakeview').filter(({ status }) => status === 'published').length > 125);
    assert.ok(new Set(lakeviewSubjects.map(({ title }) => title)).size >= 60);
    assert.deepEqual(duplicates(lakeviewSubjects.map(({ summary }) => summary)), []);
    assert.deepEqual(duplicates(lakeviewSubjects.flatMap(({ objectives }) => objectives)), []);
  });

  it('the teaching hospital has 82 series with about 4,000 sessions', () => {
    const series = catalog('harborside').filter(({ kind }) => kind === 'series');
    assert.equal(new Set(series.map(({ title }) => title)).size, 82);
    const sessions = sessionsOf(series).length;
    assert.ok(sessions >= 3800 && sessions <= 4200, String(sessions));
  });

  it('two providers share nobody', () => {
    const people = catalogs.map(({ activities }) => new Set(activities.flatMap((record) => [...record.people, ...sessionsOf([record]).flatMap(({ faculty = [] }) => faculty)]).map(({ name }) => name)));
    assert.deepEqual(duplicates(people.flatMap((names) => [...names])), []);
  });
});

describe('the demo data show everything a catalog can hold', () => {
  it('every kind, format, type, state, cost, delivery, credit type and part of an agenda', () => {
    covers('kinds', activityKinds, all.map(({ kind }) => kind));
    covers('formats', activityFormats, all.map(({ format }) => format));
    covers('types', activityTypes, all.map(({ activityType }) => activityType));
    covers('statuses', activityStatuses, all.map(({ status }) => status));
    covers('registration states', registrationStates, catalog('lakeview').map(({ registration }) => registration?.state));
    covers('costs', costKinds, catalog('lakeview').map(({ cost }) => cost?.kind));
    covers('deliveries', deliveries, catalog('lakeview').map(({ place }) => place?.delivery));
    covers('credit types', creditTypeCodes, all.flatMap(({ credits }) => credits.map(({ type }) => type)));
    covers('parts of an agenda', scheduleItemKinds, all.flatMap(({ schedule }) => schedule.map(({ kind }) => kind)));
    covers('languages', ['en', 'es', 'fr', 'ja', 'ar', 'he', 'zh'], catalog('lakeview').map(({ language }) => language));
    covers('states of a session', ['held', 'scheduled', 'cancelled'], sessionsOf(all).map(({ status }) => status));
  });

  it('asthma is found at every provider', () => {
    for (const { provider, activities } of catalogs) {
      assert.ok(activities.filter(({ title, topics, status }) => status === 'published' && /asthma/i.test(`${title} ${topics.join(' ')}`)).length >= 3, provider.id);
    }
  });

  it('parallel tracks, an undated activity, a whole-day one, a very long title, none with faculty or picture', () => {
    const records = catalog('lakeview');
    assert.ok(records.some(({ schedule }) => schedule.some((item) => schedule.some((other) => other !== item && other.track !== item.track && other.startsAt === item.startsAt))));
    assert.ok(records.some(({ kind, time }) => kind === 'live' && time === undefined));
    assert.ok(records.some(({ time }) => time?.startDate !== undefined));
    assert.ok(records.some(({ title }) => title.length >= 200 && title.length <= 260));
    assert.ok(records.some(({ people }) => people.length === 0));
    assert.ok(records.filter(({ image }) => image !== undefined).length >= 5 && records.filter(({ image }) => image === undefined).length > 100);
  });

  it('zones without summer time and abroad, and an activity that runs through a change of the clocks', () => {
    covers('zones', ['America/Los_Angeles', 'Pacific/Honolulu', 'America/Phoenix', 'Europe/Paris', 'Asia/Tokyo'], catalog('lakeview').map(({ time }) => time?.timeZone));
    const night = catalog('lakeview').find(({ id }) => id === 'night-transport-simulation')?.time;
    assert.ok(night?.startsAt && night.endsAt);
    const offset = (at: string) => new Intl.DateTimeFormat('en-US', { timeZone: night.timeZone, timeZoneName: 'longOffset' }).format(new Date(at)).slice(-6);
    assert.notEqual(offset(night.startsAt), offset(night.endsAt));
  });

  it('an old accreditation that has ended and one in force', () => {
    const [old, current] = catalogs[0]?.provider.program.accreditations ?? [];
    assert.ok(old && current && old.effectiveUntil < '2026-11-22' && current.effectiveFrom <= '2026-11-22' && current.effectiveUntil > '2026-11-22');
  });
});

describe('the demo data break no rule', () => {
  it('enduring material has its thirteen items of front matter and ends three years after release or review at the latest', () => {
    for (const record of all.filter(({ format, people, status }) => format === 'enduring' && people.length > 0 && status === 'published')) {
      const { id, releasedOn = '', reviewedOn = '', expiresOn = '' } = record;
      for (const item of ['title', 'estimatedMinutes', 'overview', 'participation', 'passPercent', 'media', 'requirements', 'copyright', 'disclaimer', 'accommodations', 'privacyUrl', 'contact'] as const) assert.ok(record[item], `${id} ${item}`);
      for (const item of ['objectives', 'audience', 'bibliography'] as const) assert.ok((record[item] ?? []).length >= 3, `${id} ${item}`);
      for (const kind of ['accreditation', 'designation', 'disclosure', 'support']) assert.ok(record.statements.some((statement) => statement.kind === kind), `${id} ${kind}`);
      assert.ok(record.people.some(({ roles }) => roles.includes('course_director')), id);
      assert.ok(releasedOn <= reviewedOn && reviewedOn < expiresOn && expiresOn < addYears(reviewedOn, 3), id);
    }
  });

  it('titles of series and sessions tell nothing about a patient', () => {
    const titles = [...all.filter(({ kind }) => kind === 'series').map(({ title }) => title), ...sessionsOf(all).map(({ title }) => title)];
    assert.deepEqual(titles.filter((title) => /\d+[- ](year|month|week|day)|\b(man|woman|boy|girl)\b|\bpatients?\b|presenting|case of|\bmrn\b/i.test(title)), []);
  });

  it('a format called other says which', () => {
    for (const { id, format, formatNote, statements } of all) {
      if (format === 'other') assert.ok(formatNote && statements.some(({ paragraphs }) => paragraphs.some((text) => text.includes(formatNote))), id);
    }
  });
});

describe('the demo never grows old', () => {
  it('the same day gives the same data', () => assert.deepEqual(demoCatalogs(now), catalogs));

  for (const day of ['2026-12-25T08:00:00Z', '2027-03-14T09:30:00Z', '2027-07-01T00:00:00Z', '2027-11-07T08:30:00Z', '2028-02-29T23:59:59Z', '2029-01-01T05:00:00Z']) {
    it(`on ${day} every provider has activities behind and ahead, and one runs`, () => {
      const at = new Date(day).getTime();
      const today = demoCatalogs(new Date(day));
      const times = today.map(({ activities }) => activities.flatMap(({ time, status }) => (time && status === 'published' ? [time] : [])));
      for (const [index, list] of times.entries()) {
        const id = today[index]?.provider.id;
        assert.ok(list.some((time) => endOf(time) < at), `${String(id)} past`);
        assert.ok(list.some((time) => startOf(time) > at), `${String(id)} upcoming`);
        assert.ok(sessionsOf(today[index]?.activities ?? []).some(({ time, status }) => status === 'scheduled' && startOf(time) > at), `${String(id)} sessions ahead`);
      }
      assert.ok(times[0]?.some((time) => startOf(time) <= at && endOf(time) >= at), 'running');
      for (const record of today[0]?.activities ?? []) z.parse(ActivityRecord, record);
    });
  }
});
