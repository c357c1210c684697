import { nearWords, searchWords, typosAllowed } from '@cme-elements/domain';
import { sql } from 'kysely';
import type { ProviderScope } from './scope.ts';

/** For each word of a search the spellings that count for it: the word itself where any activity holds it, else its near words. */
export async function spellingsOf(scope: ProviderScope, q: string): Promise<string[][]> {
  const words = searchWords(q);
  if (words.length === 0) return [];
  const known = await scope.rows<{ word: string }>(sql`
    select word from unnest(${words}::text[]) as asked (word) where exists (select from activity where search_text like '%' || ${escaped(sql.ref('word'))} || '%')`);
  const held = new Set(known.map(({ word }) => word));
  return Promise.all(words.map(async (word) => (held.has(word) ? [word] : nearWords(word, await wordsAround(scope, word)))));
}

/** A condition that is true where every word occurs in the text. */
export function hasWords(column: string, spellings: readonly (readonly string[])[]) {
  const text = sql.ref(column);
  const conditions = spellings.map((several) => sql`${text} like any(${several.map((word) => `%${word.replace(/[\\%_]/g, String.raw`\$&`)}%`)}::text[])`);
  return conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

async function wordsAround(scope: ProviderScope, word: string): Promise<string[]> {
  const typos = typosAllowed(word);
  if (typos === 0) return [];
  // Letters beyond 16 bits count as two in the browser and as one here, so the shortest candidate may seem half as long.
  const rows = await scope.rows<{ value: string }>(sql`
    select value from term where list = 'word' and char_length(value) between ${Math.ceil(word.length / 2) - typos} and ${word.length + typos}`);
  return rows.map(({ value }) => value);
}

function escaped(text: ReturnType<typeof sql.ref>) {
  return sql`replace(replace(replace(${text}, '\\', '\\\\'), '%', '\\%'), '_', '\\_')`;
}
