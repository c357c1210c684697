import type { ActivityRecord, CatalogFilters, Session } from '@cme-elements/schema';
import { activityFormats, activityKinds, catalogPeriods, catalogSorts, costKinds, sessionStatuses } from '@cme-elements/schema';
import fc from 'fast-check';
import { now, recordOf } from './catalog-records.ts';

/** Catalogs and questions in which everything happens to meet: edges of days and zones, odd letters, values that share a slug. */

const zones = ['America/Los_Angeles', 'Europe/Berlin', 'Asia/Kathmandu', 'UTC', 'Mars/Phobos'];
const words = ['Asthma', 'asthma', 'Pediatric', 'Pédiatrie', 'Straße', 'COPD', '100%', 'under_score', 'back\\slash', 'Łódź', 'سرطان', 'がん', 'Ünïversal', 'sepsis'];
const hour = 3_600_000;

const nearNow = fc.oneof(fc.integer({ min: -60 * 24, max: 60 * 24 }).map((hours) => hours * hour), fc.constantFrom(0, -1, 1)).map((by) => new Date(now.getTime() + by));
const day = nearNow.map((at) => at.toISOString().slice(0, 10));
const label = fc.constantFrom('Cardiology', 'cardiology', 'Pédiatrie', 'Pediatrie', 'Surgery', 'Neurology & Stroke');
const title = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));
const credits = fc.array(fc.record({ type: fc.constantFrom('ama_pra_1', 'ama_attendance', 'ancc', 'acpe_pharmacist', 'ipce', 'other_type'), hundredths: fc.constantFrom(0, 75, 100, 125, 600) }), { maxLength: 3 });
const place = fc.record({ delivery: fc.constantFrom('in-person', 'online', 'hybrid'), city: fc.constantFrom('Los Angeles, CA', 'los angeles CA', 'Köln', '---'), venue: fc.constantFrom('Hall A', 'Hall B') } as const, { requiredKeys: ['delivery'] });
const time = fc.oneof(
  fc.constantFrom(...zones).chain((timeZone) =>
    fc.tuple(nearNow, fc.option(fc.integer({ min: 0, max: 50 }), { nil: undefined })).map(([at, hours]) => ({
      startsAt: at.toISOString(), timeZone, ...(hours !== undefined && { endsAt: new Date(at.getTime() + hours * hour).toISOString() }),
    }))),
  fc.tuple(day, fc.integer({ min: 0, max: 3 }), fc.constantFrom(...zones)).map(([startDate, more, timeZone]) => ({
    startDate, timeZone, ...(more > 0 && { endDate: new Date(Date.parse(startDate) + more * 24 * hour).toISOString().slice(0, 10) }),
  })),
);

const session = fc.record({ title, status: fc.constantFrom(...sessionStatuses), time, credits, place: fc.option(place, { nil: undefined }) })
  .map(({ place: at, ...rest }): Omit<Session, 'id'> => ({ ...rest, ...(at && { place: at }) }));

const record = fc.record({
  title,
  kind: fc.constantFrom(...activityKinds),
  format: fc.constantFrom(...activityFormats),
  status: fc.constantFrom('published', 'published', 'published', 'cancelled', 'draft', 'archived'),
  language: fc.constantFrom('en', 'es', 'en-US'),
  credits,
  specialties: fc.array(label, { maxLength: 3 }),
  topics: fc.array(fc.constantFrom(...words), { maxLength: 2 }),
  people: fc.array(fc.constantFrom('José Núñez', 'Ann Lee', 'Łukasz Đorđević').map((name) => ({ name, roles: ['faculty' as const] })), { maxLength: 2 }),
  sessions: fc.array(session, { maxLength: 5 }),
  time, place, cost: fc.record({ kind: fc.constantFrom(...costKinds) }), releasedOn: day, expiresOn: day, updatedAt: nearNow.map((at) => at.toISOString()),
} as const, { requiredKeys: ['title', 'kind', 'format', 'status', 'language', 'credits', 'specialties', 'topics', 'people', 'sessions'] });

export const randomRecords = fc.array(record, { minLength: 60, maxLength: 90 }).map((all): ActivityRecord[] => all.map(({ sessions, ...given }, at) => recordOf(`A-${at}`, {
  ...(given as Partial<ActivityRecord>),
  ...(given.kind === 'series' && { series: { cadence: 'Weekly' }, sessions: sessions.map((one, number) => ({ ...one, id: `S${number}` }) as Session) }),
})));

const several = <Value>(values: readonly Value[]) => fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: 2 });
const q = fc.array(fc.constantFrom('asthma', 'ashtma', 'pediatr', 'strasse', 'jose', 'nunez', '100%', '_', '\\', 'lodz', 'a-1', 'سرطان', 'がん', 'neurologi', 'zzzzz', 'sepsys', ',', 'universsal', 'a'), { maxLength: 2 }).map((some) => some.join(' '));

const filters = {
  q, kind: several(activityKinds), format: several(activityFormats.slice(0, 3)), specialty: several(['cardiology', 'surgery', 'pediatrie', 'none']), creditType: several(['ama_pra_1', 'ancc']),
  profession: several(['physician', 'rn', 'pharmacist']), location: several(['online', 'los-angeles-ca', 'koln']), language: several(['en', 'es']), cost: several(costKinds),
  from: day, to: day, when: fc.constantFrom(...catalogPeriods),
};

/** Few filters at a time: with all of them nothing would ever be found. */
export const randomFilters: fc.Arbitrary<Partial<CatalogFilters>> = fc.subarray(Object.keys(filters) as (keyof typeof filters)[], { maxLength: 3 })
  .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, filters[name]])) as Partial<typeof filters>));

export const randomQuery = fc.tuple(randomFilters, fc.record({ sort: fc.constantFrom(...catalogSorts), group: fc.constant('kind' as const) }, { requiredKeys: [] })).map(([some, order]) => ({ ...some, ...order }));
