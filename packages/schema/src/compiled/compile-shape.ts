import type * as z from 'zod/mini';
import * as text from '../text.ts';
import type { CompiledShape } from './compiled-shape.ts';
import type { LeafName } from './leaves.ts';

type Schema = z.ZodMiniType;
/** The parts of a schema's own description that we read. */
interface Definition {
  type: string;
  innerType?: Schema;
  element?: Schema;
  in?: Schema;
  out?: Schema;
  defaultValue?: unknown;
  entries?: Record<string, string>;
  shape?: Record<string, Schema>;
  catchall?: Schema;
  checks?: { _zod: { def: { check: string; maximum?: number; value?: number; exactlyOne?: readonly [string, string] } } }[];
}

const definitionOf = (schema: Schema): Definition => schema._zod.def as unknown as Definition;
const named = new Map<Schema, LeafName>([[text.Text, 'Text'], [text.DateOnly, 'DateOnly'], [text.Instant, 'Instant'], [text.Id, 'Id'], [text.CreditHundredths, 'CreditHundredths'], [text.Count, 'Count']] as [Schema, LeafName][]);

const limit = ({ checks = [] }: Definition, check: string): number | undefined => {
  const found = checks.map(({ _zod }) => _zod.def).find((one) => one.check === check);
  return found?.maximum ?? found?.value;
};

/**
 * A schema as plain data, at build time.
 * @param exactlyOne pairs of fields of which an object must have one, by schema: rules that a schema holds as code
 * @throws for a schema of a kind that {@link CompiledShape} does not know, so that a build stops instead of a page
 */
export function compileShape(schema: Schema, exactlyOne: ReadonlyMap<unknown, readonly [string, string]>): CompiledShape {
  const leaf = named.get(schema);
  if (leaf) return leaf;
  const definition = definitionOf(schema);
  const inner = (one: Schema | undefined): CompiledShape => compileShape(one!, exactlyOne);
  switch (definition.type) {
    case 'string': {
      const most = limit(definition, 'max_length');
      return most === undefined ? 'string' : { text: most };
    }
    case 'boolean': return 'boolean';
    case 'unknown': return 'unknown';
    case 'number': return { from: limit(definition, 'greater_than')!, to: limit(definition, 'less_than')! };
    case 'enum': return Object.values(definition.entries!);
    case 'optional': return { maybe: inner(definition.innerType) };
    case 'nullable': return { orNull: inner(definition.innerType) };
    case 'default': return { otherwise: definition.defaultValue, shape: inner(definition.innerType) };
    case 'array': {
      const most = limit(definition, 'max_length');
      return { list: inner(definition.element), ...(most !== undefined && { most }) };
    }
    case 'pipe': {
      const out = inner(definition.out);
      return typeof out === 'object' && 'list' in out ? { several: out } : out;
    }
    case 'object': {
      const pair = exactlyOne.get(schema);
      if (definition.checks?.length && !pair) throw new Error('A check of an object must be named to be compiled.');
      return {
        fields: Object.fromEntries(Object.entries(definition.shape!).map(([name, field]) => [name, inner(field)])),
        ...(definition.catchall && { strict: true as const }),
        ...(pair && { exactlyOne: pair }),
      };
    }
    default: throw new Error(`A schema of type ${definition.type} cannot be compiled.`);
  }
}
