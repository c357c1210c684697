import { creditLinesOfProse } from '@cme-elements/domain';
import type { CreditLine } from '@cme-elements/schema';
import { nothing, oneLine, read, unreadable, type Reading } from './reading.ts';

/** Reads the credits that prose names, such as `1.5 AMA PRA Cat 1; 1.50 IPCE`. What it does not understand is said, never rounded into something. */
export function readCredits(cell: string): Reading<CreditLine[]> {
  const { lines, rest } = creditLinesOfProse(cell);
  if (lines.length === 0) return rest === '' ? nothing : unreadable('names no credit that can be read. Write it like 1.25 AMA PRA Category 1 Credits™; 1.25 ANCC.');
  const guesses = [
    ...(/\bAMA\b(?! PRA| Attend| Non)/i.test(cell) && lines.some(({ type }) => type === 'ama_pra_1') ? ['"AMA" alone is read as AMA PRA Category 1 Credit™'] : []),
    ...(rest === '' ? [] : [`"${oneLine(rest)}" is not read as credit`]),
  ];
  return read(lines, ...guesses);
}
