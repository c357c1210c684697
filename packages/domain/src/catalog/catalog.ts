import type { Activity, FacetName, Session, Time } from '@cme-elements/schema';
import { isPublic, type CompleteRecord } from '../record.ts';
import { factsOf, type CatalogFacts, type FacetValue } from './facts.ts';
import { nearWords, wordsOf } from './near-words.ts';
import { daysOf, endOf, startOf } from './when.ts';

/** Facets by position: counting 10 000 activities on every click is fast with positions and small integers, and slow with names. */
export const facetOrder = ['kind', 'profession', 'creditType', 'specialty', 'format', 'location', 'language', 'cost'] as const satisfies readonly FacetName[];

/** One stretch of time of an activity: its own, or that of a session. */
export class Span {
  readonly time: Time;
  readonly session: Session | undefined;
  readonly start: number;
  readonly end: number;
  #days: readonly [first: string, last: string] | undefined;

  constructor(time: Time, session?: Session) {
    this.time = time;
    this.session = session;
    this.start = startOf(time);
    this.end = endOf(time);
  }

  /** Found when first asked for: most lists never ask, and zones are slow. */
  get days(): readonly [first: string, last: string] {
    return (this.#days ??= daysOf(this.time));
  }
}

export interface CatalogEntry extends Omit<CatalogFacts, 'values'> {
  activity: Activity;
  sessions: readonly Session[];
  /** By start; cancelled sessions included. */
  spans: readonly Span[];
  /** Numbers of the entry's values, by position of the facet in {@link facetOrder}. */
  values: readonly (readonly number[])[];
  /** Its place among all titles, so that sorting compares numbers. */
  titleRank: number;
}

interface FacetIndex {
  numbers: Map<string, number>;
  values: FacetValue[];
}

/** Activities prepared once for any number of searches. */
export class Catalog {
  readonly timeZone: string;
  readonly byId = new Map<string, CatalogEntry>();
  readonly facets: readonly FacetIndex[] = facetOrder.map(() => ({ numbers: new Map<string, number>(), values: [] }));
  #entries: readonly CatalogEntry[] | undefined;
  #vocabulary: Set<string> | undefined;
  readonly #near = new Map<string, readonly string[]>();

  /** @param timeZone of the provider */
  constructor(timeZone: string) {
    this.timeZone = timeZone;
  }

  /** Adds a public activity whose id is new; anything else is left out. */
  add({ activity, sessions }: CompleteRecord): void {
    if (!isPublic(activity) || this.byId.has(activity.id)) return;
    const { values, ...facts } = factsOf(activity, sessions, this.timeZone);
    const spans = activity.kind === 'series' ? sessions.map((session) => new Span(session.time, session))
      : activity.kind === 'live' && activity.time ? [new Span(activity.time)] : [];
    const entry = { ...facts, activity, sessions, spans, titleRank: 0, values: this.facets.map((facet, at) => values[facetOrder[at]!].map((value) => numberOf(facet, value))) };
    this.byId.set(activity.id, entry);
    this.#entries = undefined;
    this.#vocabulary = undefined;
    this.#near.clear();
  }

  /** By id, the order in which ties are settled. */
  get entries(): readonly CatalogEntry[] {
    if (!this.#entries) {
      const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
      this.#entries = [...this.byId.values()].sort((a, b) => compare(a.activity.id, b.activity.id));
      this.#entries.toSorted((a, b) => compare(a.title, b.title)).forEach((entry, rank) => (entry.titleRank = rank));
    }
    return this.#entries;
  }

  /** The word itself where any entry holds it, else the words it may have been meant as. */
  spellings(word: string): readonly string[] {
    let found = this.#near.get(word);
    if (!found) {
      if (this.entries.some((entry) => entry.text.includes(word))) found = [word];
      else {
        this.#vocabulary ??= new Set(this.entries.flatMap((entry) => wordsOf(entry.text)));
        found = nearWords(word, this.#vocabulary);
      }
      // A reader types a few words; a page left open for weeks must still not collect them for ever.
      if (this.#near.size >= 100) this.#near.clear();
      this.#near.set(word, found);
    }
    return found;
  }
}

/** Where two names have one slug, the first in order is shown, whatever the order of the activities. */
function numberOf({ numbers, values }: FacetIndex, given: FacetValue): number {
  const number = numbers.get(given.value) ?? values.length;
  const known = values[number];
  if (!known) {
    numbers.set(given.value, number);
    values.push(given);
  } else if (given.label && (!known.label || given.label < known.label)) values[number] = given;
  return number;
}
