import {
  Activity, ActivitySummary, Contact, CreditLine, DateOnly, FacetCount, Facets, Instant, Occurrence, Person, Place, Problem, Program, ScheduleItem, Session, Statement, Time,
} from '@cme-elements/schema';
import * as z from 'zod/mini';
import type { ReadRoute } from '../routes/read-route.ts';

export type JsonSchema = Record<string, unknown>;

const named = { Activity, ActivitySummary, Contact, CreditLine, FacetCount, Facets, Occurrence, Person, Place, Problem, Program, ScheduleItem, Session, Statement, Time };

/** JSON Schemas of everything that an answer may hold, referring to each other by name. */
export function answerSchemas(routes: readonly ReadRoute[]): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  const shapes = { ...named, ...Object.fromEntries(routes.flatMap(({ answer }) => (answer ? [[answer.name, answer.shape]] : []))) };
  for (const [id, shape] of Object.entries(shapes)) registry.add(shape, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, io: 'output', override: withFormats });
  return Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, { $schema: _schema, $id: _id, ...schema }]) => [id, schema as JsonSchema]));
}

/** The schema of a query: each parameter by name, and those that must be given. */
export function querySchema(query: z.ZodMiniType): { properties: Record<string, JsonSchema>; required: string[] } {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'output', override: withFormats });
  const given = required.filter((name) => (properties[name] as JsonSchema).default === undefined);
  return { properties: properties as Record<string, JsonSchema>, required: given };
}

/** Our own checks of dates are functions, which JSON Schema cannot show. */
function withFormats({ zodSchema, jsonSchema }: { zodSchema: unknown; jsonSchema: JsonSchema }): void {
  // Answers may grow; a reader passes over what it does not know.
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
  if (zodSchema === DateOnly) jsonSchema.format = 'date';
  if (zodSchema === Instant) jsonSchema.format = 'date-time';
}
