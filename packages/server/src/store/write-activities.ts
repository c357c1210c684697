import type { CompleteRecord } from '@cme-elements/domain';
import { sql, type Kysely, type Transaction } from 'kysely';
import { activityColumns, sessionColumns } from './activity-row.ts';
import { contentHash, sessionHash } from './content-hash.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';
import { countTerms } from './terms.ts';

/** Ids of the activities, by what became of each. */
export interface WriteOutcome {
  created: string[];
  updated: string[];
  /** Said nothing new: neither their sequence nor the catalog's version moved. */
  unchanged: string[];
}

/** Rows per statement: large enough to be fast, small enough for the memory of the embedded database. */
const batchSize = 500;

/**
 * Creates and updates activities with their sessions, all in one transaction. A record replaces what the store holds
 * under its id, sessions included; activities that are not named stay as they are. A real change moves `sequence` on and
 * takes `updatedAt` from the record where that is newer than the stored one, else from `now`.
 *
 * @throws RangeError where the provider is unknown or two records have one id; then nothing is written.
 */
export async function upsertActivities(store: Store, providerId: string, records: readonly CompleteRecord[], now: Date): Promise<WriteOutcome> {
  const ids = new Set<string>();
  for (const { activity } of records) {
    if (ids.has(activity.id)) throw new RangeError(`two records have the id ${activity.id}`);
    ids.add(activity.id);
  }
  const outcome: WriteOutcome = { created: [], updated: [], unchanged: [] };
  await store.db.transaction().execute(async (tx) => {
    const timeZone = await lockProvider(tx, providerId);
    for (let from = 0; from < records.length; from += batchSize) await writeBatch(tx, providerId, timeZone, records.slice(from, from + batchSize), now, outcome);
    if (outcome.created.length + outcome.updated.length > 0) await bumpVersion(tx, providerId);
  });
  return outcome;
}

/** One writer at a time per provider, so that counts of words and the version cannot cross. */
export async function lockProvider(tx: Transaction<Tables>, providerId: string): Promise<string> {
  const row = await tx.selectFrom('provider').select('program').where('id', '=', providerId).forUpdate().executeTakeFirst();
  if (!row) throw new RangeError(`there is no provider ${providerId}`);
  return row.program.timeZone;
}

/** In the transaction of the change: whoever sees the new version sees the change. */
export async function bumpVersion(tx: Transaction<Tables>, providerId: string): Promise<void> {
  await tx.updateTable('provider').set((of) => ({ catalog_version: of('catalog_version', '+', 1) })).where('id', '=', providerId).execute();
}

async function writeBatch(tx: Transaction<Tables>, providerId: string, timeZone: string, records: readonly CompleteRecord[], now: Date, outcome: WriteOutcome): Promise<void> {
  const stored = await storedActivities(tx, providerId, records);
  const changed = records.flatMap((record) => {
    const before = stored.get(record.activity.id);
    const hash = contentHash(record);
    (before ? (before.content_hash === hash ? outcome.unchanged : outcome.updated) : outcome.created).push(record.activity.id);
    return before?.content_hash === hash ? [] : [{ record, before, hash }];
  });
  if (changed.length === 0) return;

  const sessionsBefore = await storedSessions(tx, providerId, changed.map(({ record }) => record.activity.id));
  const rows = changed.map(({ record, before, hash }) => {
    const given = record.activity;
    const sequence = before ? Math.max(before.sequence + 1, given.sequence) : given.sequence;
    const updatedAt = before && Date.parse(given.updatedAt) <= before.updated_at.getTime() ? now.toISOString() : given.updatedAt;
    const activity = { ...given, sequence, updatedAt };
    return {
      id: given.id, status: given.status, document: activity, content_hash: hash, sequence, updated_at: updatedAt,
      ...activityColumns({ activity, sessions: record.sessions }, timeZone),
    };
  });
  const sessionRows = changed.flatMap(({ record }) => record.sessions.map((given) => {
    const before = sessionsBefore.get(sessionKey(record.activity.id, given.id));
    const hash = sessionHash(given);
    const moved = before !== undefined && before.content_hash !== hash;
    const sequence = Math.max(given.sequence ?? 0, (before?.sequence ?? 0) + (moved ? 1 : 0));
    return { activity_id: record.activity.id, id: given.id, status: given.status, document: { ...given, sequence }, content_hash: hash, sequence, ...sessionColumns(given) };
  }));

  await insertRows(tx, 'activity', providerId, rows);
  await dropSessions(tx, providerId, changed.map(({ record }) => record.activity.id), sessionRows);
  for (let from = 0; from < sessionRows.length; from += batchSize) await insertRows(tx, 'session', providerId, sessionRows.slice(from, from + batchSize));
  await countTerms(tx, providerId, timeZone, [
    ...changed.flatMap(({ before }) => (before ? [{ activity: before.document, by: -1 as const }] : [])),
    ...rows.map((row) => ({ activity: row.document, by: 1 as const })),
  ]);
}

async function storedActivities(tx: Transaction<Tables>, providerId: string, records: readonly CompleteRecord[]) {
  const rows = await tx.selectFrom('activity').select(['id', 'content_hash', 'sequence', 'updated_at', 'document'])
    .where('provider_id', '=', providerId).where('id', '=', anyOf(records.map(({ activity }) => activity.id))).execute();
  return new Map(rows.map((row) => [row.id, row]));
}

async function storedSessions(tx: Transaction<Tables>, providerId: string, activityIds: string[]) {
  const rows = await tx.selectFrom('session').select(['activity_id', 'id', 'content_hash', 'sequence'])
    .where('provider_id', '=', providerId).where('activity_id', '=', anyOf(activityIds)).execute();
  return new Map(rows.map((row) => [sessionKey(row.activity_id, row.id), row]));
}

/** Sessions that a changed series no longer names. */
async function dropSessions(tx: Transaction<Tables>, providerId: string, activityIds: string[], kept: readonly { activity_id: string; id: string }[]): Promise<void> {
  await sql`
    delete from session where provider_id = ${providerId} and activity_id = any(${activityIds}::text[]) and not exists (
      select from jsonb_to_recordset(${JSON.stringify(kept.map(({ activity_id, id }) => ({ activity_id, id })))}::jsonb) as kept (activity_id text, id text)
      where kept.activity_id = session.activity_id and kept.id = session.id
    )`.execute(tx);
}

/** All rows in one parameter: a thousand rows of thirty columns would pass the limit on parameters. */
async function insertRows(tx: Kysely<Tables>, table: 'activity' | 'session', providerId: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  const first = rows[0];
  if (!first) return;
  const names = ['provider_id', ...Object.keys(first)];
  const columns = sql.join(names.map((name) => sql.ref(name)));
  const key = table === 'activity' ? sql.raw('provider_id, id') : sql.raw('provider_id, activity_id, id');
  const given = JSON.stringify(rows.map((row) => ({ ...row, provider_id: providerId })));
  await sql`
    insert into ${sql.table(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${given}::jsonb)
    on conflict (${key}) do update set ${sql.join(names.map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`))}`.execute(tx);
}

function sessionKey(activityId: string, sessionId: string): string {
  return `${activityId}\n${sessionId}`;
}

function anyOf(values: string[]) {
  return sql<string>`any(${values}::text[])`;
}
