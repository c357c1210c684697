import { isDateOnly, isInstant } from '../days-and-instants.ts';

/**
 * What the drop-in build makes of the schemas, so that a hospital's page does not carry a validator: small functions that
 * accept, refuse and strip exactly what the schemas do. A property test holds the two together.
 */

export interface Issue {
  path: PropertyKey[];
  message: string;
  keys?: string[];
}

/** Answers the value as it may be used, or adds to the issues. */
export type Read = (value: unknown, issues: Issue[]) => unknown;

const refuse = (issues: Issue[], message: string, keys?: string[]): undefined => void issues.push({ path: [], message, ...(keys && { keys }) });

/** Reads a part of a value; what is wrong in it is said to be there. */
function readAt(key: PropertyKey, read: Read, value: unknown, issues: Issue[]): unknown {
  const before = issues.length;
  const data = read(value, issues);
  for (const { path } of issues.slice(before)) path.unshift(key);
  return data;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isWhole = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
const leaf = (accepts: (value: unknown) => boolean, message: string): Read => (value, issues) => (accepts(value) ? value : refuse(issues, message));

// Single values, as `text.ts` has them.
export const string = /* @__PURE__ */ leaf(isText, 'must be text');
export const number = /* @__PURE__ */ leaf(Number.isFinite, 'must be a number');
export const boolean = /* @__PURE__ */ leaf((value) => typeof value === 'boolean', 'must be true or false');
export const unknown: Read = (value) => value;
export const Text = /* @__PURE__ */ leaf((value) => isText(value) && value.length <= 20_000 && value.trim() !== '', 'must be text that is not empty');
export const DateOnly = /* @__PURE__ */ leaf((value) => isText(value) && isDateOnly(value), 'must be a date like 2026-12-03');
export const Instant = /* @__PURE__ */ leaf((value) => isText(value) && isInstant(value), 'must be a time like 2026-12-03T20:00:00Z');
export const Id = /* @__PURE__ */ leaf((value) => isText(value) && /^[\w.~@:+-]{1,128}$/.test(value), 'must be 1 to 128 letters, digits or . ~ @ : + - _');
export const CreditHundredths = /* @__PURE__ */ leaf((value) => isWhole(value) && value <= 100_000, 'must be a whole number of hundredths');
export const Count = /* @__PURE__ */ leaf(isWhole, 'must be a whole number, 0 or more');

export const words = (...known: string[]): Read => leaf((value) => known.includes(value as string), `must be one of ${known.join(', ')}`);
export const range = (from: number, to: number): Read => leaf((value) => typeof value === 'number' && value >= from && value <= to, `must be ${from} to ${to}`);

/** A text or list of at most so many characters or items. */
export const atMost = (most: number, read: Read): Read => (value, issues) =>
  Number((value as { length?: number } | undefined)?.length) > most ? refuse(issues, `must be shorter than ${most + 1}`) : read(value, issues);

export const maybe = (read: Read): Read => (value, issues) => (value === undefined ? value : read(value, issues));
export const orNull = (read: Read): Read => (value, issues) => (value === null ? value : read(value, issues));
/** @param value what stands for a missing one, as JSON: each reader of a list gets a list of their own */
export const otherwise = (value: string, read: Read): Read => (given, issues) => (given === undefined ? JSON.parse(value) : read(given, issues)) as unknown;

/** A query gives digits for a number. */
export const digits = (read: Read): Read => (value, issues) => read(isText(value) && /^\d{1,4}$/.test(value) ? Number(value) : value, issues);
/** A query gives one text for a list of one. */
export const several = (read: Read): Read => (value, issues) => read(isText(value) ? [value] : value, issues);

export const list = (read: Read): Read => (value, issues) =>
  Array.isArray(value) ? value.map((item, index) => readAt(index, read, item, issues)) : refuse(issues, 'must be a list');

export const fields = (known: Readonly<Record<string, Read>>): Read => (value, issues) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(issues, 'must be an object');
  // A fresh object, field by field: whatever else the source says, `__proto__` included, stays behind.
  const data: Record<string, unknown> = {};
  for (const name in known) {
    const isGiven = Object.hasOwn(value, name);
    const field = readAt(name, known[name]!, isGiven ? (value as Record<string, unknown>)[name] : undefined, issues);
    if (field !== undefined || isGiven) data[name] = field;
  }
  return data;
};

/** Refuses fields of other names. */
export const strict = (known: Readonly<Record<string, Read>>): Read => (value, issues) => {
  const data = fields(known)(value, issues);
  const others = data ? Object.keys(value as object).filter((name) => !Object.hasOwn(known, name)) : [];
  if (others.length) refuse(issues, 'is not known', others);
  return data;
};

export const exactlyOne = (one: string, other: string, read: Read): Read => (value, issues) => {
  const before = issues.length;
  const data = read(value, issues) as Record<string, unknown> | undefined;
  if (issues.length === before && (data![one] === undefined) === (data![other] === undefined)) refuse(issues, `must have either ${one} or ${other}`);
  return data;
};

type Result = { success: true; data: unknown; error?: undefined } | { success: false; data?: undefined; error: { issues: Issue[] } };

/** The part of a schema that the doors use. */
export const schemaOf = (read: Read) => ({
  safeParse(value: unknown): Result {
    const issues: Issue[] = [];
    const data = read(value, issues);
    return issues.length ? { success: false, error: { issues } } : { success: true, data };
  },
});
