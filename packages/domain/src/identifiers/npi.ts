import { read, refuse, type Reading } from './reading.ts';

/** Prefix of United States health cards, with which the check digit is computed. */
const prefix = '80840';

/** Sum of the Luhn algorithm: every second digit from the right counts double, less nine above nine. */
function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((sum, digit, index) => {
    const weighted = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return sum + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
}

export type NpiReading =
  | Reading<string, 'id.npi.format' | 'id.npi.checkdigit'>
  /** The person typed the card prefix as well: the form advises to leave it out. */
  | { readonly ok: false; readonly code: 'id.npi.format'; readonly hint: 'prefix' };

/** A National Provider Identifier. A right check digit does not prove that the number was given out. */
export function readNpi(typed: string): NpiReading {
  const digits = typed.replace(/[\s-]/g, '');
  if (/^80840\d{10}$/.test(digits)) return { ...refuse('id.npi.format'), hint: 'prefix' };
  if (!/^[12]\d{9}$/.test(digits)) return refuse('id.npi.format');
  return luhnSum(prefix + digits) % 10 === 0 ? read(digits) : refuse('id.npi.checkdigit');
}
