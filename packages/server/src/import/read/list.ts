import { nothing, oneLine, read, type Reading } from './reading.ts';

/** Reads several names from one cell, parted by semicolons, bars or lines; by commas where none of those occurs. */
export function readList(cell: string): Reading<string[]> {
  const separator = /[;|\n]/.test(cell) ? /[;|\n]/ : ',';
  const names = cell.split(separator).map((name) => oneLine(name)).filter((name) => name !== '');
  return names.length === 0 ? nothing : read([...new Set(names)]);
}
