import { completeRecord, type CompleteRecord, type StoredActivity } from '@cme-elements/domain';
import type { ActivityRecord, Session } from '@cme-elements/schema';
import { sql } from 'kysely';
import { contentHash, hashOf } from '../store/content-hash.ts';
import type { Store } from '../store/store.ts';
import type { ImportedRecord } from './imported-file.ts';

/** What an import would do, before it does it. */
export interface Plan {
  created: PlannedChange[];
  changed: PlannedChange[];
  unchanged: number;
}

export interface PlannedChange {
  where: string;
  complete: CompleteRecord;
  /** Names of the fields that would change; empty for a new activity. */
  fields: string[];
}

interface Stored {
  hash: string;
  activity: StoredActivity;
  sessions: Session[];
}

/** Compares the records with what the store holds. Reads only. */
export async function planImport(store: Store, providerId: string, records: readonly ImportedRecord[], now: Date): Promise<Plan> {
  const plan: Plan = { created: [], changed: [], unchanged: 0 };
  const held = await storedUnder(store, providerId, records.map(({ record }) => record.id));
  for (const imported of records) {
    const stored = held.get(imported.record.id);
    const complete = completeRecord(stored ? merged(imported, stored) : imported.record, now);
    if (stored === undefined) plan.created.push({ where: imported.where, complete, fields: [] });
    else if (contentHash(complete) === stored.hash) plan.unchanged += 1;
    else plan.changed.push({ where: imported.where, complete, fields: differences(complete, stored) });
  }
  return plan;
}

/** The stored activity with the fields that the file speaks of taken from the file. */
function merged({ record, covers }: ImportedRecord, { activity, sessions }: Stored): ActivityRecord {
  if (covers === undefined) return record;
  const { series, updatedAt: _updatedAt, sequence: _sequence, ...rest } = activity;
  const stored: ActivityRecord = { ...rest, ...(activity.kind === 'series' && { sessions, series: series?.cadence === undefined ? {} : { cadence: series.cadence } }) };
  const isKept = ([field]: [string, unknown]) => !covers.has(field as keyof ActivityRecord);
  const isGiven = ([field]: [string, unknown]) => field === 'id' || covers.has(field as keyof ActivityRecord);
  return { id: record.id, title: record.title, ...Object.fromEntries(Object.entries(stored).filter(isKept)), ...Object.fromEntries(Object.entries(record).filter(isGiven)) } as ActivityRecord;
}

function differences({ activity, sessions }: CompleteRecord, stored: Stored): string[] {
  const derived = new Set(['updatedAt', 'sequence', 'series']);
  const [before, after] = [stored.activity, activity] as unknown as [Record<string, unknown>, Record<string, unknown>];
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])].filter((name) => !derived.has(name) && hashOf(before[name] ?? null) !== hashOf(after[name] ?? null));
  const plain = (list: readonly Session[]) => hashOf(list.map(({ sequence: _sequence, ...session }) => session));
  return [...names, ...(plain(sessions) === plain(stored.sessions) ? [] : ['sessions']), ...(activity.series?.cadence === stored.activity.series?.cadence ? [] : ['cadence'])];
}

async function storedUnder(store: Store, providerId: string, ids: string[]): Promise<Map<string, Stored>> {
  const anyOfIds = sql<string>`any(${ids}::text[])`;
  const activities = await store.db.selectFrom('activity').select(['id', 'content_hash', 'document']).where('provider_id', '=', providerId).where('id', '=', anyOfIds).execute();
  const sessions = await store.db.selectFrom('session').select(['activity_id', 'document']).where('provider_id', '=', providerId).where('activity_id', '=', anyOfIds).orderBy('starts_at').execute();
  const held = new Map(activities.map((row) => [row.id, { hash: row.content_hash, activity: row.document, sessions: [] as Session[] }]));
  for (const row of sessions) held.get(row.activity_id)?.sessions.push(row.document);
  return held;
}
