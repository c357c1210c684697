import { hasWords, type Asked } from './asked.ts';
import type { CatalogEntry } from './catalog.ts';
import type { ListingQuery } from './listing.ts';

interface Ranked {
  entry: CatalogEntry;
  /** Coarse place, then the fine one within it, then the title, then the id. */
  group: number;
  place: number;
  title: string;
}

const kinds = ['live', 'on-demand', 'series'] as const;

/** Entries in the order asked for. The keys are worked out once per entry, not once per comparison. */
export function sortEntries(entries: readonly CatalogEntry[], { sort = 'soonest', group }: ListingQuery, asked: Asked): CatalogEntry[] {
  const rank = sort === 'newest' ? byNews : sort === 'credits' ? byCredit : sort === 'relevance' ? byRelevance : bySoonest;
  const ranked = entries.map((entry) => {
    const found = rank(entry, asked);
    if (group === 'kind') found.group += kinds.indexOf(entry.activity.kind) * 100;
    return found;
  });
  return ranked.sort(compare).map(({ entry }) => entry);
}

function compare(a: Ranked, b: Ranked): number {
  return a.group - b.group || a.place - b.place || compareText(a.title, b.title) || compareText(a.entry.activity.id, b.entry.activity.id);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Dated ones by their next start, then on-demand material by title, then the undated. What is past is told from the end. */
function bySoonest(entry: CatalogEntry, { now, period }: Asked): Ranked {
  const start = nextStart(entry, now);
  if (start === undefined) return { entry, group: entry.activity.kind === 'on-demand' ? 1 : 2, place: 0, title: entry.title };
  return { entry, group: 0, place: period === 'past' ? -start : start, title: '' };
}

/** Of a series the session that comes next, else the last one. */
function nextStart({ spans }: CatalogEntry, now: number): number | undefined {
  const held = spans.filter((span) => span.session?.status !== 'cancelled');
  return (held.find((span) => span.end >= now) ?? held.at(-1))?.start;
}

function byNews(entry: CatalogEntry): Ranked {
  return { entry, group: 0, place: -entry.newsAt, title: '' };
}

function byCredit(entry: CatalogEntry): Ranked {
  return { entry, group: 0, place: -entry.mostCredit, title: '' };
}

function byRelevance(entry: CatalogEntry, asked: Asked): Ranked {
  const ranked = bySoonest(entry, asked);
  if (!hasWords(entry.title, asked)) ranked.group += 10;
  return ranked;
}
