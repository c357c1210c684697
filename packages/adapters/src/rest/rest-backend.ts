import { Activity, ActivitySummary, FacetCount, Id, Occurrence, PageEnvelope, Program, Session, type Facets, type Page } from '@cme-elements/schema';
import { apiAddress } from '../address.ts';
import { readJson } from '../admit.ts';
import type { CmeBackend, ReadOptions } from '../backend.ts';
import { CmeError } from '../cme-error.ts';
import { isJson, read } from './request.ts';
import { realSurroundings, type Surroundings } from './surroundings.ts';

export interface RestOptions extends Partial<Surroundings> {
  /** The address that has `/v1` under it: `/`, `https://cme.example.org/` or `https://cme.example.org/p/lakeview/`. */
  apiUrl: string;
  /** Address of the page; needed where `apiUrl` is relative or plain http. */
  base?: string;
}

interface Shape<Value> {
  safeParse: (value: unknown) => { success: true; data: Value } | { success: false };
}

const tryFor = 10_000;
const mostBytesOfPage = 2_000_000;
const mostBytesOfItem = 256_000;
const mostItems = 500;

/**
 * A backend that speaks our HTTP contract.
 *
 * @throws CmeError `invalid` for an address that data must not come from
 */
export function restBackend({ apiUrl, base, ...given }: RestOptions): CmeBackend {
  const root = `${apiAddress(apiUrl, base)}v1/`;
  const surroundings = { ...realSurroundings, ...given };

  const json = async (url: string, mostBytes: number, { signal, language }: ReadOptions): Promise<unknown> => {
    const { text, type } = await read(url, { mostBytes, deadline: tryFor, accept: 'application/json', language, signal }, surroundings);
    const value = isJson(type) ? readJson(text) : undefined;
    if (value === undefined) throw new CmeError('contract', `Not an answer of this API: ${url}`);
    return value;
  };
  const item = async <Value>(url: string, shape: Shape<Value>, options: ReadOptions): Promise<Value> => parsed(await json(url, mostBytesOfItem, options), shape);
  const page = async <Value>(url: string, shape: Shape<Value>, options: ReadOptions): Promise<Page<Value>> => pageOf(await json(url, mostBytesOfPage, options), shape);

  return {
    capabilities: new Set(['activities', 'program']),
    listActivities: (query, options = {}) => page(`${root}activities${search(query)}`, ActivitySummary, options),
    getActivity: async (id, options = {}) => item(`${root}activities/${segment(id)}`, Activity, options),
    listSessions: async (seriesId, query, options = {}) => page(`${root}series/${segment(seriesId)}/sessions${search(query)}`, Session, options),
    listOccurrences: (query, options = {}) => page(`${root}occurrences${search(query)}`, Occurrence, options),
    calendarLink: (target) => ({
      url: 'activityId' in target ? `${root}activities/${segment(target.activityId)}.ics` : `${root}activities.ics${search(target.filters)}`,
      live: true,
    }),
    getProgram: (options = {}) => item(`${root}program`, Program, options),
  };
}

function parsed<Value>(value: unknown, shape: Shape<Value>): Value {
  const result = shape.safeParse(value);
  if (!result.success) throw new CmeError('contract', 'The answer does not have the shape of the contract.');
  return result.data;
}

/** Items are read one by one: a bad one is left out and counted, and does not hide the others. */
function pageOf<Value>(value: unknown, shape: Shape<Value>): Page<Value> {
  const { items: unread, facets, ...rest } = parsed(value, PageEnvelope);
  const items = readable(unread.slice(0, mostItems), shape);
  return { ...rest, items, facets: facetsOf(facets), dropped: unread.length - items.length };
}

function facetsOf(given: unknown): Facets {
  return Object.fromEntries(Object.entries(given ?? {}).map(([name, values]) => [name, Array.isArray(values) ? readable(values, FacetCount) : []]));
}

function readable<Value>(unread: readonly unknown[], shape: Shape<Value>): Value[] {
  return unread.flatMap((one) => {
    const result = shape.safeParse(one);
    return result.success ? [result.data] : [];
  });
}

/** Names in one order, so that the same question has the same address in every cache. */
function search(query: object): string {
  const pairs = Object.entries(query as Record<string, unknown>)
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one: unknown) => [name, one] as const))
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, String(value)]);
  const parameters = new URLSearchParams(pairs);
  parameters.sort();
  return pairs.length > 0 ? `?${parameters}` : '';
}

/** An id that cannot exist is not asked for: `..` would lead to another address. */
function segment(id: string): string {
  if (!Id.safeParse(id).success || /^\.+$/.test(id)) throw new CmeError('not-found', 'No such id.');
  return encodeURIComponent(id);
}
