import type { Activity, FacetName, Session } from '@cme-elements/schema';
import { claimableProfessions } from '../credit-types/credit-types.ts';
import { fold, slug } from '../fold.ts';
import { remember } from './remember.ts';
import { dayEnd, endOf } from './when.ts';

/** One value of a facet: a code, or a slug with the name that readers know. */
export interface FacetValue {
  value: string;
  label?: string;
}

/** What a catalog searches, filters and sorts by, derived once from an activity. */
export interface CatalogFacts {
  values: Readonly<Record<FacetName, readonly FacetValue[]>>;
  /** Folded. */
  title: string;
  /** Folded: everything that a search looks into, the title included. */
  text: string;
  /** Last moment at which the activity counts as upcoming, in milliseconds; `Infinity` where nothing ends it. */
  openUntil: number;
  /** Moment by which `newest` sorts, in milliseconds. */
  newsAt: number;
  /** Largest amount of credit, in hundredths. */
  mostCredit: number;
}

/** @param timeZone of the provider; the days of on-demand material are days there. */
export function factsOf(activity: Activity, sessions: readonly Session[], timeZone: string): CatalogFacts {
  const { credits, specialties, topics, people, place, cost } = activity;
  const types = [...new Set(credits.map((line) => line.type))];
  const title = fold(activity.title);
  return {
    values: {
      kind: [{ value: activity.kind }],
      profession: professionsOf(types.join('\n')),
      creditType: types.map((value) => ({ value })),
      specialty: named(specialties),
      format: [{ value: activity.format }],
      location: [
        ...(place && place.delivery !== 'in-person' ? [{ value: 'online' }] : []),
        ...(place && place.delivery !== 'online' ? named([place.city ?? place.venue ?? '']) : []),
      ],
      language: [{ value: activity.language }],
      cost: cost ? [{ value: cost.kind }] : [],
    },
    title,
    text: [title, ...[...topics, ...specialties, ...people.map((person) => person.name), activity.id].map(fold)].join('\n'),
    openUntil: openUntil(activity, sessions, timeZone),
    newsAt: Date.parse(activity.releasedOn ?? activity.updatedAt),
    mostCredit: Math.max(0, ...credits.map((line) => line.hundredths)),
  };
}

const slugOf = remember(slug);
const professionsOf = remember((types): FacetValue[] => claimableProfessions(types.split('\n')).map((value) => ({ value })));

function named(labels: readonly string[]): FacetValue[] {
  const bySlug = new Map(labels.map((label) => [slugOf(label), label.trim()]));
  bySlug.delete('');
  return [...bySlug].map(([value, label]) => ({ value, label }));
}

function openUntil({ kind, time, expiresOn }: Activity, sessions: readonly Session[], timeZone: string): number {
  switch (kind) {
    case 'on-demand':
      return expiresOn ? dayEnd(expiresOn, timeZone) : Infinity;
    case 'series':
      return sessions.length > 0 ? Math.max(...sessions.filter((session) => session.status !== 'cancelled').map((session) => endOf(session.time))) : Infinity;
    case 'live':
      return time ? endOf(time) : Infinity;
  }
}
