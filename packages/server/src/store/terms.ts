import { factsOf, isPublic, wordsOf, type StoredActivity } from '@cme-elements/domain';
import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Counts the terms of activities in (`by: 1`) or out (`by: -1`). Only what readers can see counts. */
export async function countTerms(tx: Kysely<Tables>, providerId: string, timeZone: string, changes: readonly { activity: StoredActivity; by: 1 | -1 }[]): Promise<void> {
  const moved = new Map<string, { list: string; value: string; label: string; by: number }>();
  for (const { activity, by } of changes) {
    for (const term of termsOf(activity, timeZone)) {
      const key = JSON.stringify(term);
      moved.set(key, { ...term, by: (moved.get(key)?.by ?? 0) + by });
    }
  }
  const rows = [...moved.values()].filter(({ by }) => by !== 0);
  if (rows.length === 0) return;
  await sql`
    insert into term (provider_id, list, value, label, uses)
    select ${providerId}, list, value, label, by from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as moved (list text, value text, label text, by integer)
    on conflict (provider_id, list, value, label) do update set uses = term.uses + excluded.uses`.execute(tx);
  if (rows.some(({ by }) => by < 0)) await tx.deleteFrom('term').where('provider_id', '=', providerId).where('uses', '<=', 0).execute();
}

function termsOf(activity: StoredActivity, timeZone: string): { list: string; value: string; label: string }[] {
  if (!isPublic(activity)) return [];
  const { text, values } = factsOf(activity, [], timeZone);
  const words = [...new Set(wordsOf(text))].map((value) => ({ list: 'word', value, label: '' }));
  const names = (['specialty', 'location'] as const).flatMap((list) => values[list].flatMap(({ value, label }) => (label === undefined ? [] : [{ list, value, label }])));
  return [...words, ...names];
}
