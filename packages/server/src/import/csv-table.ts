import { cleanText } from '@cme-elements/domain';
import { CsvError, parse } from 'csv-parse/sync';
import { UnreadableFile } from './imported-file.ts';

export interface CsvTable {
  headers: string[];
  rows: CsvRow[];
  /** Said when the separator is not the comma. */
  notes: string[];
}

export interface CsvRow {
  /** As a spreadsheet counts, the header being row 1. */
  number: number;
  cells: string[];
}

const separators = [',', ';', '\t', '|'] as const;
const separatorNames = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' };

/** Splits CSV text into rows of cells. Cells may hold line breaks and separators in quotation marks. */
export function csvTable(text: string): CsvTable {
  const separator = sniffSeparator(text);
  const [headers = [], ...rows] = split(text, separator);
  if (headers.every((header) => header.trim() === '')) throw new UnreadableFile('The file is empty. Its first row must name the columns.');
  return {
    headers: headers.map((header) => cleanText(header).trim()),
    rows: rows.map((cells, index) => ({ number: index + 2, cells })).filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
    notes: separator === ',' ? [] : [`Cells are separated by ${separatorNames[separator]}.`],
  };
}

function split(text: string, delimiter: string): string[][] {
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, max_record_size: 1_000_000 });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnreadableFile(`The file is not sound CSV near line ${Number(error['lines'])}: ${csvReason(error.code)}`, { cause: error });
  }
}

function csvReason(code: CsvError['code']): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a quotation mark is opened there and never closed.';
  if (code === 'CSV_MAX_RECORD_SIZE') return 'one row is longer than a million characters; a quotation mark is probably missing.';
  return 'a quotation mark stands where none may be. Quote the whole cell and double the marks inside it.';
}

/** The separator that occurs most in the first row, quoted text aside. */
function sniffSeparator(text: string): (typeof separators)[number] {
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === '\n' || character === '\r') break;
    else counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return separators.reduce((best, separator) => ((counts.get(separator) ?? 0) > (counts.get(best) ?? 0) ? separator : best));
}
