import { isDateOnly, isInstant } from '../days-and-instants.ts';

const isText = (value: unknown): value is string => typeof value === 'string';
const isWhole = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

/** What `text.ts` says of single values, for pages that carry no validator. */
export const leaves = {
  string: [isText, 'must be text'],
  boolean: [(value: unknown) => typeof value === 'boolean', 'must be true or false'],
  unknown: [() => true, ''],
  Text: [(value: unknown) => isText(value) && value.length <= 20_000 && value.trim() !== '', 'must be text that is not empty'],
  DateOnly: [(value: unknown) => isText(value) && isDateOnly(value), 'must be a date like 2026-12-03'],
  Instant: [(value: unknown) => isText(value) && isInstant(value), 'must be a time like 2026-12-03T20:00:00Z'],
  Id: [(value: unknown) => isText(value) && /^[\w.~@:+-]{1,128}$/.test(value), 'must be 1 to 128 letters, digits or . ~ @ : + - _'],
  CreditHundredths: [(value: unknown) => isWhole(value) && value <= 100_000, 'must be a whole number of hundredths'],
  Count: [isWhole, 'must be a whole number, 0 or more'],
} as const satisfies Record<string, readonly [(value: unknown) => boolean, string]>;

export type LeafName = keyof typeof leaves;
