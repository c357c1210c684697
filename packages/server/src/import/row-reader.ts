import { cleanText } from '@cme-elements/domain';
import type { CsvRow } from './csv-table.ts';
import type { FieldName } from './fields.ts';
import type { Remark } from './imported-file.ts';
import type { Mapping } from './mapping.ts';
import { nothing, type Reading } from './read/reading.ts';

/** Reads the cells of one row by field and remembers what was assumed or could not be read. */
export class RowReader {
  readonly guesses: Remark[] = [];
  readonly blanks: Remark[] = [];
  readonly problems: Remark[] = [];
  readonly where: string;
  readonly #row: CsvRow;
  readonly #mapping: Mapping;
  readonly #columns: ReadonlyMap<string, number>;

  constructor(row: CsvRow, mapping: Mapping, columns: ReadonlyMap<string, number>) {
    this.where = `row ${row.number}`;
    this.#row = row;
    this.#mapping = mapping;
    this.#columns = columns;
  }

  has(field: FieldName): boolean {
    return this.#mapping.columns[field] !== undefined;
  }

  /** The text of a cell, cleaned of what hides or reorders text, and translated where the mapping translates it. */
  text(field: FieldName): string {
    const column = this.#columns.get(this.#mapping.columns[field] ?? '');
    const written = cleanText((column === undefined ? undefined : this.#row.cells[column]) ?? '').trim();
    const values = this.#mapping.values?.[field] ?? {};
    return (Object.hasOwn(values, written) ? values[written] : undefined) ?? written;
  }

  /** A cell whose misreading would show something wrong: unreadable, it keeps the activity out. */
  need<Value>(field: FieldName, reader: (text: string) => Reading<Value>): Value | undefined {
    return this.#take(field, reader, this.problems);
  }

  /** A cell without which an activity can be shown: unreadable, it is left blank and said. */
  take<Value>(field: FieldName, reader: (text: string) => Reading<Value>): Value | undefined {
    return this.#take(field, reader, this.blanks);
  }

  guess(field: FieldName, message: string): void {
    this.guesses.push(this.#remark(field, message));
  }

  refuse(field: FieldName, message: string): void {
    this.problems.push(this.#remark(field, message));
  }

  #take<Value>(field: FieldName, reader: (text: string) => Reading<Value>, failures: Remark[]): Value | undefined {
    const text = this.text(field);
    const reading: Reading<Value> = text === '' ? nothing : reader(text);
    if ('problem' in reading) {
      failures.push(this.#remark(field, reading.problem));
      return undefined;
    }
    for (const guess of reading.guesses) this.guess(field, guess);
    return reading.value;
  }

  #remark(field: FieldName, message: string): Remark {
    const found = this.text(field);
    return { where: this.where, id: this.text('id') || undefined, field: this.#mapping.columns[field] ?? field, ...(found && { found }), message };
  }
}
