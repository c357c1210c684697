import type { Cost } from '@cme-elements/schema';
import { nothing, oneLine, plainWords, read, type Reading } from './reading.ts';

const free = new Set(['free', 'no charge', 'no cost', 'no fee', 'none', 'complimentary', 'at no charge', '0', 'n a']);
const amount = /^(?:(?:([A-Z]{3}) ?)|(?:(?:US ?)?([$€£]) ?))?(\d{1,3}(?:,\d{3})+|\d{1,6})(?:\.(\d{1,2}))?(?: ?([A-Z]{3}))?$/;
const signs = new Map([['$', 'USD'], ['€', 'EUR'], ['£', 'GBP']]);

/** Reads a fee. A text that is neither free nor one amount is kept word for word, as a fee that varies. */
export function readFee(cell: string, currency: string): Reading<Cost> {
  const text = oneLine(cell);
  if (text === '') return nothing;
  if (free.has(plainWords(text))) return read({ kind: 'free' });
  const [whole, before, sign, units = '', cents = '', after] = amount.exec(text) ?? [];
  if (whole === undefined) return read({ kind: 'varies', note: text }, `"${text}" is kept as a note on a fee that varies`);
  const hundredths = Number(units.replaceAll(',', '')) * 100 + Number(cents.padEnd(2, '0'));
  if (hundredths === 0) return read({ kind: 'free' });
  const named = before ?? after ?? (sign === undefined ? undefined : signs.get(sign));
  return read({ kind: 'paid', amount: hundredths, currency: named ?? currency }, ...(named === undefined ? [`an amount without a currency is read as ${currency}`] : []));
}
