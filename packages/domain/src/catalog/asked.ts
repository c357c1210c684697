import type { CatalogFilters } from '@cme-elements/schema';
import { facetOrder, type Catalog, type CatalogEntry, type Span } from './catalog.ts';
import { searchWords } from './near-words.ts';
import { touches } from './when.ts';

const dayLength = 86_400_000;

/** Filters prepared for one pass over a catalog. */
export interface Asked {
  now: number;
  period: 'upcoming' | 'past' | 'all';
  from: string;
  to: string;
  anyDay: boolean;
  /** The same days in milliseconds, a day wider on both sides: what is outside needs no look at its zone. */
  earliest: number;
  latest: number;
  /** Each word of the search with the spellings that count for it. */
  words: readonly (readonly string[])[];
  /** Numbers of the chosen values, by position of the facet; `undefined` where the facet is free. */
  chosen: readonly (ReadonlySet<number> | undefined)[];
}

/** Only what a caller asks of the filters: a query with its page and order fits too. */
export type Filters = { [Name in keyof CatalogFilters]?: CatalogFilters[Name] | undefined };

export function ask(catalog: Catalog, filters: Filters, now: Date): Asked {
  const { q = '', from, to, when } = filters;
  const anyDay = from === undefined && to === undefined;
  return {
    now: now.getTime(),
    period: when ?? (anyDay ? 'upcoming' : 'all'),
    // Later and earlier than any date, as text.
    from: from ?? '',
    to: to ?? '~',
    anyDay,
    earliest: from === undefined ? -Infinity : Date.parse(from) - dayLength,
    latest: to === undefined ? Infinity : Date.parse(to) + 2 * dayLength,
    words: searchWords(q).map((word) => catalog.spellings(word)),
    chosen: catalog.facets.map(({ numbers }, at) => {
      const values = filters[facetOrder[at]!];
      return values && values.length > 0 ? new Set(values.map((value) => numbers.get(value) ?? -1)) : undefined;
    }),
  };
}

/** Result of {@link missing}: nothing keeps the entry out. */
export const matched = -1;
/** Result of {@link missing}: the entry is out whatever facet is let go. */
export const out = -2;

/** {@link matched}, {@link out}, or the position of the one facet that alone keeps the entry out. */
export function missing(entry: CatalogEntry, asked: Asked): number {
  let only = matched;
  for (let at = 0; at < asked.chosen.length; at++) {
    const chosen = asked.chosen[at];
    if (!chosen || entry.values[at]!.some((value) => chosen.has(value))) continue;
    if (only !== matched) return out;
    only = at;
  }
  return inPeriod(entry, asked) && inDays(entry, asked) && hasWords(entry.text, asked) ? only : out;
}

/** True where every word occurs in the text. */
export function hasWords(text: string, { words }: Asked): boolean {
  return words.every((spellings) => spellings.some((word) => text.includes(word)));
}

function inPeriod(entry: CatalogEntry, { period, now }: Asked): boolean {
  return period === 'all' || (entry.openUntil >= now) === (period === 'upcoming');
}

function inDays({ activity, spans }: CatalogEntry, asked: Asked): boolean {
  if (asked.anyDay) return true;
  if (activity.kind === 'on-demand') return (activity.releasedOn ?? '') <= asked.to && (activity.expiresOn ?? '~') >= asked.from;
  return spans.some((span) => span.session?.status !== 'cancelled' && onDays(span, asked));
}

/** True where the stretch touches one of the days asked for, in its own zone. */
export function onDays(span: Span, asked: Asked): boolean {
  return span.end >= asked.earliest && span.start <= asked.latest && touches(span.days, asked);
}
