import * as z from 'zod/mini';
import type { ProviderScope } from '../store/scope.ts';
import { checkedQuery } from './checked-query.ts';

/** What a read is asked. */
export interface Asked<Query> {
  scope: ProviderScope;
  /** From the path; empty where the path has none. */
  id: string;
  query: Query;
  now: Date;
}

interface Definition<Query> {
  /** Name of the operation in the OpenAPI description. */
  name: string;
  summary: string;
  /** Below `/v1`, with `{id}` for a parameter. */
  path: string;
  query: z.ZodMiniType<Query>;
  media: 'application/json' | 'text/calendar' | 'text/html';
  /** Shape of a JSON answer, with its name in the OpenAPI description. */
  answer?: { name: string; shape: z.ZodMiniType };
  /** A value for JSON, else the text. Throws a `RequestProblem` where there is nothing to answer. */
  read: (this: void, asked: Asked<Query>) => Promise<unknown>;
}

/** One read of the API. Routing, caching and the OpenAPI description are all made from it. */
export type ReadRoute = Omit<Definition<unknown>, 'query'> & { query: z.ZodMiniType };

/** A read whose query is checked before it is asked. */
export function readRoute<Query>(definition: Definition<Query>): ReadRoute {
  return { ...definition, read: (asked) => definition.read({ ...asked, query: checkedQuery(definition.query, asked.query) }) };
}

/** For reads that take no query: a parameter is a mistake that its sender should hear of. */
export const noParameters = z.strictObject({});
