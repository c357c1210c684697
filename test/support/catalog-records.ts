import { Catalog, completeRecord } from '@cme-elements/domain';
import type { ActivityRecord, Session } from '@cme-elements/schema';

/** The moment of the catalog tests: a Tuesday, early morning in Los Angeles. */
export const now = new Date('2026-12-01T14:00:00Z');
export const zone = 'America/Los_Angeles';

/** A record with everything that its test does not care about. */
export function recordOf(id: string, given: Partial<ActivityRecord> = {}): ActivityRecord {
  return {
    id, title: id, status: 'published', language: 'en', credits: [], specialties: [], topics: [], objectives: [], audience: [], people: [], schedule: [],
    statements: [], ...given,
  };
}

export function sessionOf(id: string, startsAt: string, given: Partial<Session> = {}): Session {
  return { id, title: id, status: 'scheduled', time: { startsAt, timeZone: zone }, credits: [], ...given };
}

export function catalogOf(...records: ActivityRecord[]): Catalog {
  const catalog = new Catalog(zone);
  for (const record of records) catalog.add(completeRecord(record, now));
  return catalog;
}
