import type { ActivityRecord } from '@cme-elements/schema';
import { csvTable } from './csv-table.ts';
import { fieldNames, fields } from './fields.ts';
import type { ImportedFile, ImportedRecord } from './imported-file.ts';
import { checkMapping, guessMapping, type Mapping } from './mapping.ts';
import { orderOfDates } from './read/date.ts';
import { recordOfRow } from './record-of-row.ts';
import { RowReader } from './row-reader.ts';

export interface TableOptions {
  /** Guessed from the headers when left out. */
  mapping?: Mapping | undefined;
  timeZone: string;
  zoneSource: string;
  now: Date;
}

/** Reads a table of activities, one per row. Rows that cannot be read are left out and named; the others go in. */
export function fromCsv(text: string, options: TableOptions): ImportedFile {
  const table = csvTable(text);
  const mapping = options.mapping ?? guessMapping(table.headers);
  checkMapping(mapping, table.headers);
  const columns = new Map(table.headers.map((header, index) => [header, index] as const).reverse());
  const readers = table.rows.map((row) => ({ row, reader: new RowReader(row, mapping, columns) }));
  const surroundings = { timeZone: options.timeZone, zoneSource: options.zoneSource, now: options.now, dateOrder: mapping.dateOrder ?? orderOfDates(readers.map(({ reader }) => reader.text('startDate'))) };
  const covers = coveredBy(mapping);

  const file: ImportedFile = { records: [], problems: [], blanks: [], guesses: [], notes: [...table.notes, ...(options.mapping ? [] : [guessedColumns(mapping)]), ...columnNotes(table.headers, mapping)] };
  const rowOfId = new Map<string, string>();
  for (const { row, reader } of readers) {
    const id = reader.text('id');
    const earlier = rowOfId.get(id);
    if (earlier !== undefined) reader.refuse('id', `is used in ${earlier} already. Give each activity an id of its own.`);
    else if (id !== '') rowOfId.set(id, reader.where);
    if (row.cells.slice(table.headers.length).some((cell) => cell.trim() !== '')) reader.refuse('id', `heads a row of ${row.cells.length} cells under ${table.headers.length} columns. A cell with a separator in it needs quotation marks.`);
    const record = earlier === undefined ? recordOfRow(reader, mapping, surroundings) : undefined;
    collect(file, reader, record, covers);
  }
  file.guesses.sort((a, b) => (columns.get(a.field) ?? 0) - (columns.get(b.field) ?? 0));
  return file;
}

function collect(file: ImportedFile, { where, problems, blanks, guesses }: RowReader, record: ActivityRecord | undefined, covers: ImportedRecord['covers'] & {}): void {
  file.problems.push(...problems);
  if (record === undefined || problems.length > 0) return;
  file.records.push({ where, record, covers });
  file.blanks.push(...blanks);
  file.guesses.push(...guesses);
}

function coveredBy({ columns }: Mapping): ReadonlySet<keyof ActivityRecord> {
  return new Set(fieldNames.filter((name) => columns[name] !== undefined).flatMap((name): readonly (keyof ActivityRecord)[] => fields[name].covers));
}

function guessedColumns({ columns }: Mapping): string {
  return `Columns guessed by their names (--mapping says them for certain): ${Object.entries(columns).map(([field, header]) => `${header} = ${field}`).join(', ')}.`;
}

function columnNotes(headers: readonly string[], { columns, language }: Mapping): string[] {
  const used = new Set(Object.values(columns));
  const unused = headers.filter((header, index) => !used.has(header) || headers.indexOf(header) !== index);
  return [
    ...(unused.length > 0 ? [`Columns not used: ${unused.map((header) => header || '(no name)').join(', ')}.`] : []),
    ...(columns.language === undefined ? [`No column names the language: "${language}" for new activities.`] : []),
  ];
}

