/**
 * What one cell came to: a value (`undefined` when the cell says nothing) with sentences on what was assumed, or the
 * reason why it cannot be read and how to mend it. Equal sentences are counted together in the report, so they speak of
 * the kind of cell, and quote it only where few contents occur.
 */
export type Reading<Value> = { value: Value | undefined; guesses: string[] } | { problem: string };

export function read<Value>(value: Value, ...guesses: string[]): { value: Value; guesses: string[] } {
  return { value, guesses };
}

/** A cell that is empty or says nothing about its field. */
export const nothing: { value: undefined; guesses: string[] } = { value: undefined, guesses: [] };

/** `problem` ends the sentence `Start Date "13/45/2027" …` and says how to mend it. */
export function unreadable(problem: string): { problem: string } {
  return { problem };
}

/** For looking up words: case, spaces, dots, dashes and stray marks do not matter. */
export function plainWords(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
