import type * as z from 'zod/mini';
import * as text from '../text.ts';
import type * as readers from './readers.ts';

type Schema = z.ZodMiniType;
interface Check { _zod: { def: { check: string; maximum?: number; value?: number } } }
/** The parts of a schema's own description that we read. */
interface Definition {
  type: string;
  innerType?: Schema;
  element?: Schema;
  out?: Schema;
  defaultValue?: unknown;
  entries?: Record<string, string>;
  shape?: Record<string, Schema>;
  catchall?: Schema;
  checks?: Check[];
}

const definitionOf = (schema: Schema): Definition => schema._zod.def as unknown as Definition;
const named = new Map<Schema, keyof typeof readers>([[text.Text, 'Text'], [text.DateOnly, 'DateOnly'], [text.Instant, 'Instant'], [text.Id, 'Id'], [text.CreditHundredths, 'CreditHundredths'], [text.Count, 'Count']] as [Schema, keyof typeof readers][]);

const limitOf = ({ checks = [] }: Definition, name: string): number | undefined => {
  const limits = checks.map(({ _zod: { def } }) => (def.check === name ? (def.maximum ?? def.value) : undefined)).filter((one) => one !== undefined);
  return limits.length ? Math.min(...limits) : undefined;
};

/**
 * The code that makes a schema's reader out of `readers.ts`: `fields({title:Text,place:maybe(…)})`.
 * @param exactlyOne pairs of fields of which an object must have one, by schema: rules that a schema holds as code
 * @param share may write the code of an object elsewhere, and answers what to write in its place
 * @throws for a schema that no reader can express, so that a build stops instead of a page
 */
export function compileShape(schema: Schema, exactlyOne: ReadonlyMap<unknown, readonly [string, string]>, share = (code: string) => code): string {
  const leaf = named.get(schema);
  if (leaf) return leaf;
  const definition = definitionOf(schema);
  const call = (reader: Exclude<keyof typeof readers, 'schemaOf'>, ...given: (string | number)[]): string => `/* @__PURE__ */${reader}(${given.join()})`;
  const limited = (reader: string, limit = limitOf(definition, 'max_length')): string => (limit === undefined ? reader : call('atMost', limit, reader));
  const inner = (one = definition.innerType): string => compileShape(one!, exactlyOne, share);
  switch (definition.type) {
    case 'boolean':
    case 'unknown': return definition.type;
    case 'string': return limited(isText(definition) ? 'Text' : 'string');
    case 'number': return definition.checks?.length ? call('range', limitOf(definition, 'greater_than')!, limitOf(definition, 'less_than')!) : 'number';
    case 'enum': return call('words', ...Object.values(definition.entries!).map((word) => JSON.stringify(word)));
    case 'optional': return call('maybe', inner());
    case 'nullable': return call('orNull', inner());
    case 'default': return call('otherwise', JSON.stringify(JSON.stringify(definition.defaultValue)), inner());
    case 'array': return limited(call('list', inner(definition.element)));
    // Only queries transform: one value to a list, digits to a number.
    case 'pipe': return call(definitionOf(definition.out!).type === 'array' ? 'several' : 'digits', inner(definition.out));
    case 'object': {
      const pair = exactlyOne.get(schema);
      if (definition.checks?.length && !pair) throw new Error('A check of an object must be named to be compiled.');
      const fields = Object.entries(definition.shape!).map(([name, field]) => `${name}:${inner(field)}`);
      const reader = call(definition.catchall ? 'strict' : 'fields', `{${fields.join()}}`);
      return share(pair ? call('exactlyOne', ...pair.map((name) => JSON.stringify(name)), reader) : reader);
    }
    default: throw new Error(`A schema of type ${definition.type} cannot be compiled.`);
  }
}

/** Whether a string is text of ours, perhaps limited further. Another check would be lost. */
function isText({ checks = [] }: Definition): boolean {
  const ofText = definitionOf(text.Text).checks!;
  const is = ofText.every((check) => checks.includes(check));
  if (checks.some((check) => check._zod.def.check !== 'max_length' && !(is && ofText.includes(check)))) throw new Error('A check of a string must be named to be compiled.');
  return is;
}
