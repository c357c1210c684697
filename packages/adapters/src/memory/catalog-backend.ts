import { listingOf, occurrencesOf, pageOf, readCursor, seriesInfo, summaryOf, touches, type Catalog, type CatalogEntry } from '@cme-elements/domain';
import { CatalogParameters, OccurrenceParameters, SessionParameters, type Activity, type FieldProblem, type Page, type Program } from '@cme-elements/schema';
import type { CalendarLink, CalendarTarget, Capability, CmeBackend, ReadOptions } from '../backend.ts';
import { CmeError } from '../cme-error.ts';

export interface CatalogSource {
  catalog: Catalog;
  program?: Program | undefined;
  /** Activities that could not be read. */
  dropped: number;
}

interface Doors {
  capabilities: readonly Capability[];
  open: (options: ReadOptions) => Promise<CatalogSource>;
  now: () => Date;
  calendarLink: (target: CalendarTarget) => CalendarLink | undefined;
}

interface Question<Query> {
  safeParse: (value: unknown) => { success: true; data: Query } | { success: false; error: { issues: readonly { path: readonly PropertyKey[]; keys?: readonly string[]; message: string }[] } };
}

/** A backend over a catalog in this page. It refuses what the server would refuse, so that a mistake shows before the first deployment. */
export function catalogBackend({ capabilities, open, now, calendarLink }: Doors): CmeBackend {
  const place = (cursor: string | undefined): { offset: number; now: number } => {
    if (cursor === undefined) return { offset: 0, now: now().getTime() };
    const read = readCursor(cursor);
    if (!read) throw invalid([{ field: 'cursor', message: 'is not a cursor of this list' }]);
    return read;
  };
  return {
    capabilities: new Set(capabilities),

    async listActivities(query, options = {}) {
      const asked = understood(CatalogParameters, query);
      const at = place(asked.cursor);
      const { catalog, dropped } = await open(options);
      const { entries, facets } = listingOf(catalog, asked, new Date(at.now));
      const { items, ...rest } = page(entries, asked.limit, at);
      return { ...rest, items: items.map((entry) => summaryOf(current(entry, at.now))), facets, dropped };
    },

    async getActivity(id, options = {}) {
      return current(found((await open(options)).catalog, id), now().getTime());
    },

    async listSessions(seriesId, query, options = {}) {
      const { from = '', to = '~', limit, cursor } = understood(SessionParameters, query);
      const at = place(cursor);
      const { activity, spans } = found((await open(options)).catalog, seriesId);
      if (activity.kind !== 'series') throw new CmeError('not-found', 'No such series.');
      return { ...page(spans.filter((span) => touches(span.days, { from, to })).map((span) => span.session!), limit, at), facets: {}, dropped: 0 };
    },

    async listOccurrences(query, options = {}) {
      const { limit, cursor, ...asked } = understood(OccurrenceParameters, query);
      const at = place(cursor);
      const { catalog, dropped } = await open(options);
      const { occurrences, days } = occurrencesOf(catalog, asked, new Date(at.now));
      return { ...page(occurrences, limit, at), facets: { day: days }, dropped };
    },

    calendarLink,

    async getProgram(options = {}) {
      const { program } = await open(options);
      if (!program) throw new CmeError('unsupported', 'This source says nothing about its provider.');
      return program;
    },
  };
}

function found(catalog: Catalog, id: string): CatalogEntry {
  const entry = catalog.byId.get(id);
  if (!entry) throw new CmeError('not-found', 'No such activity.');
  return entry;
}

/** The next session moves on while a page stays open. */
function current({ activity, sessions }: CatalogEntry, now: number): Activity {
  return activity.series ? { ...activity, series: seriesInfo(sessions, new Date(now), activity.series.cadence) } : activity;
}

function understood<Query>(shape: Question<Query>, query: unknown): Query {
  const result = shape.safeParse(query);
  if (result.success) return result.data;
  throw invalid(result.error.issues.flatMap(({ path, keys, message }) => (keys ?? [path.join('.')]).map((field) => ({ field, message }))));
}

function invalid(fields: FieldProblem[]): CmeError {
  return new CmeError('invalid', 'The question cannot be understood.', { status: 400, fields });
}

function page<Item>(items: readonly Item[], limit: number, at: { offset: number; now: number }): Pick<Page<Item>, 'items' | 'total' | 'nextCursor'> {
  return { ...pageOf(items, limit, at), total: items.length };
}
