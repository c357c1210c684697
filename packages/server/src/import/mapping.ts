import { resolveZone, zoneNicknames } from '@cme-elements/domain';
import * as z from 'zod/mini';
import { fieldNames, fields, type FieldName } from './fields.ts';
import { UnreadableFile } from './imported-file.ts';
import { shapeFault } from './shape-fault.ts';
import { plainWords } from './read/reading.ts';

/** How to read one portal's table: which column is which field, and what a portal's own words mean. */
const Mapping = z.strictObject({
  columns: z.partialRecord(z.enum(fieldNames), z.string()),
  /** Cells to read as something else, by field: `{ "status": { "Parked": "Draft" } }`. */
  values: z.optional(z.partialRecord(z.enum(fieldNames), z.record(z.string(), z.string()))),
  /** IANA zone of rows that name none; the provider's when left out. */
  timeZone: z.optional(z.string()),
  /** Taken from the dates themselves when left out. */
  dateOrder: z.optional(z.enum(['month-first', 'day-first'])),
  /** ISO 4217 code of amounts that name no currency. */
  currency: z._default(z.string().check(z.regex(/^[A-Z]{3}$/, 'must be a code like USD')), 'USD'),
  /** Language of activities whose row names none. */
  language: z._default(z.string(), 'en'),
});

export type Mapping = z.infer<typeof Mapping>;

/** Reads a mapping file. Throws {@link UnreadableFile} naming what is wrong in it. */
export function readMapping(text: string): Mapping {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    throw new UnreadableFile(`The mapping file is not JSON: ${(error as Error).message}`, { cause: error });
  }
  const result = Mapping.safeParse(given, { reportInput: true });
  const zone = result.data?.timeZone === undefined ? undefined : resolveZone(result.data.timeZone, zoneNicknames);
  if (result.data?.timeZone !== undefined && zone === undefined) throw new UnreadableFile(`The mapping file names no known time zone: "${result.data.timeZone}". Write it like America/Los_Angeles.`);
  if (result.success) return { ...result.data, ...(zone !== undefined && { timeZone: zone }) };
  const reasons = result.error.issues.map((issue) => `  ${issue.path.join('.') || 'it'} ${shapeFault(issue)}`);
  throw new UnreadableFile(`The mapping file cannot be used:\n${reasons.join('\n')}\nFields a column can be: ${fieldNames.join(', ')}.`);
}

/** A mapping by the names of the columns. The first of two columns that fit one field has it. */
export function guessMapping(headers: readonly string[]): Mapping {
  const columns: Partial<Record<FieldName, string>> = {};
  for (const name of fieldNames) {
    const known: readonly string[] = [plainWords(name), ...fields[name].headers];
    const header = known.flatMap((word) => headers.find((given) => plainWords(given) === word && !Object.values(columns).includes(given)) ?? [])[0];
    if (header !== undefined) columns[name] = header;
  }
  return Mapping.parse({ columns });
}

/** Throws {@link UnreadableFile} when the table has no column for what every activity needs, or lacks one that the mapping names. */
export function checkMapping({ columns }: Mapping, headers: readonly string[]): void {
  const missing = Object.entries(columns).filter(([, header]) => !headers.includes(header)).map(([field, header]) => `"${header}" (${field})`);
  const found = `The columns are: ${headers.join(', ')}.`;
  if (missing.length > 0) throw new UnreadableFile(`The file has no column ${missing.join(', ')} that the mapping names. ${found}`);
  const needed = (['id', 'title'] as const).filter((field) => columns[field] === undefined);
  if (needed.length === 0) return;
  throw new UnreadableFile(`No column is known to hold the ${needed.join(' or the ')} of an activity. ${found}\nPrint a mapping to edit with --print-mapping and give it with --mapping.`);
}
