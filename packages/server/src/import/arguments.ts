import { parseArgs } from 'node:util';
import { resolveZone, zoneNicknames } from '@cme-elements/domain';

export const usage = `Usage: npm run import -- FILE [options]

FILE is .json (activities.schema.json describes it), .csv (also .tsv, .txt) or .ics.
Without --apply nothing is written: the import says what it would do.

  --apply               write what can be read
  --provider ID         whose activities these are; the default provider when left out
  --zone NAME           time zone of times that name none, such as America/Los_Angeles; the provider's when left out
  --mapping FILE        which column of a CSV is which field
  --print-mapping       print the mapping that would be guessed, to save and edit

The exit code is 0 when everything could be read, 1 when some activities were left out, 2 when nothing could be done.`;

export interface ImportOptions {
  file: string;
  format: 'json' | 'csv' | 'ics';
  apply: boolean;
  provider: string | undefined;
  zone: string | undefined;
  mapping: string | undefined;
  printMapping: boolean;
}

/** Called with something else than the usage says. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}

const formats = new Map<string, ImportOptions['format']>([['json', 'json'], ['csv', 'csv'], ['tsv', 'csv'], ['txt', 'csv'], ['ics', 'ics'], ['ical', 'ics'], ['icalendar', 'ics']]);

/** Reads the words after the command. Throws {@link WrongUsage}. */
export function importOptions(argv: readonly string[]): ImportOptions {
  const { values, positionals } = parsed(argv);
  const [file, ...more] = positionals;
  if (file === undefined) throw new WrongUsage('Say which file to import.');
  if (more.length > 0) throw new WrongUsage(`One file at a time: ${positionals.join(', ')}.`);
  const format = formats.get(/\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '');
  if (format === undefined) throw new WrongUsage(`"${file}" ends in none of .json, .csv and .ics.`);
  if (format !== 'csv' && (values.mapping !== undefined || values['print-mapping'])) throw new WrongUsage('A mapping is for CSV files alone.');
  const zone = values.zone === undefined ? undefined : resolveZone(values.zone, zoneNicknames);
  if (values.zone !== undefined && zone === undefined) throw new WrongUsage(`"${values.zone}" is no time zone known here. Write it like America/Los_Angeles.`);
  return { file, format, zone, apply: values.apply, provider: values.provider, mapping: values.mapping, printMapping: values['print-mapping'] };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        apply: { type: 'boolean', default: false },
        provider: { type: 'string' },
        zone: { type: 'string' },
        mapping: { type: 'string' },
        'print-mapping': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new WrongUsage((error as Error).message, { cause: error });
  }
}
