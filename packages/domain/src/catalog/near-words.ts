import { fold } from '../fold.ts';

/** Every one of these must occur in an activity, or nearly so. */
export function searchWords(q: string): string[] {
  return [...new Set(fold(q).split(/[\s,;"“”„«»()]+/).filter((word) => word !== ''))];
}

/** A searchable text split into the words that a typo is measured against. */
export function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word.length > 2);
}

/** Typing errors forgiven in a word: none in short ones, where a neighbour is as likely meant. */
export function typosAllowed(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

/** Words that `word` may have been meant as. Two swapped neighbours are one error, like a missing, added or wrong letter. */
export function nearWords(word: string, vocabulary: Iterable<string>): string[] {
  const allowed = typosAllowed(word);
  const near: string[] = [];
  if (allowed === 0) return near;
  for (const other of vocabulary) {
    if (Math.abs(other.length - word.length) <= allowed && distance(word, other, allowed) <= allowed) near.push(other);
  }
  return near;
}

/** Optimal string alignment distance; gives up with `limit + 1` as soon as every path is longer than `limit`. */
function distance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
