import { leaves, type LeafName } from './leaves.ts';

/**
 * Reads values by shapes that the drop-in build made from the schemas, so that a hospital's page does not carry a
 * validator. It accepts, refuses and strips exactly what the schemas do; a property test holds the two together.
 */

export type CompiledShape =
  | LeafName
  /** One of these words. */
  | readonly string[]
  | { readonly list: CompiledShape; readonly most?: number }
  /** One value or several, as a query string gives them. */
  | { readonly several: CompiledShape }
  | { readonly maybe: CompiledShape }
  | { readonly orNull: CompiledShape }
  | { readonly otherwise: unknown; readonly shape: CompiledShape }
  | { readonly fields: Readonly<Record<string, CompiledShape>>; readonly strict?: true; readonly exactlyOne?: readonly [string, string] }
  | { readonly text: number }
  /** A number, or digits in a query string. */
  | { readonly from: number; readonly to: number };

interface Issue {
  path: PropertyKey[];
  message: string;
  keys?: string[];
}

type Result = { success: true; data: unknown; error?: undefined } | { success: false; data?: undefined; error: { issues: Issue[] } };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function read(shape: CompiledShape, value: unknown, path: PropertyKey[], issues: Issue[]): unknown {
  const refuse = (message: string, keys?: string[]): undefined => void issues.push({ path, message, ...(keys && { keys }) });

  if (typeof shape === 'string') {
    const [accepts, message] = leaves[shape];
    return accepts(value) ? value : refuse(message);
  }
  if (Array.isArray(shape)) return shape.includes(value) ? value : refuse(`must be one of ${shape.join(', ')}`);
  if ('maybe' in shape) return value === undefined ? undefined : read(shape.maybe, value, path, issues);
  if ('orNull' in shape) return value === null ? null : read(shape.orNull, value, path, issues);
  if ('otherwise' in shape) return value === undefined ? (Array.isArray(shape.otherwise) ? [...(shape.otherwise as unknown[])] : shape.otherwise) : read(shape.shape, value, path, issues);
  if ('several' in shape) return read(shape.several, typeof value === 'string' ? [value] : value, path, issues);
  if ('text' in shape) return typeof value === 'string' && value.length <= shape.text ? value : refuse('must be a shorter text');
  if ('from' in shape) {
    const number = typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && number >= shape.from && number <= shape.to ? number : refuse(`must be ${shape.from} to ${shape.to}`);
  }
  if ('list' in shape) {
    if (!Array.isArray(value)) return refuse('must be a list');
    if (value.length > (shape.most ?? Infinity)) return refuse('must be a shorter list');
    return value.map((item, index) => read(shape.list, item, [...path, index], issues));
  }
  if (!isObject(value)) return refuse('must be an object');
  return readFields(shape as Extract<CompiledShape, { fields: unknown }>, value, path, issues, refuse);
}

function readFields({ fields, strict, exactlyOne }: Extract<CompiledShape, { fields: unknown }>, value: Record<string, unknown>, path: PropertyKey[], issues: Issue[], refuse: (message: string, keys?: string[]) => undefined): unknown {
  const before = issues.length;
  // A fresh object, field by field: whatever else the source says, `__proto__` included, stays behind.
  const data: Record<string, unknown> = {};
  for (const [name, shape] of Object.entries(fields)) {
    const given = Object.hasOwn(value, name) ? value[name] : undefined;
    const field = read(shape, given, [...path, name], issues);
    if (field !== undefined || Object.hasOwn(value, name)) data[name] = field;
  }
  const unknown = strict ? Object.keys(value).filter((name) => !Object.hasOwn(fields, name)) : [];
  if (unknown.length) refuse('is not known', unknown);
  if (exactlyOne && issues.length === before && (data[exactlyOne[0]] === undefined) === (data[exactlyOne[1]] === undefined)) refuse(`must have either ${exactlyOne.join(' or ')}`);
  return data;
}

/** The part of a schema that the doors use. */
export const compiled = (shape: CompiledShape) => ({
  safeParse(value: unknown): Result {
    const issues: Issue[] = [];
    const data = read(shape, value, [], issues);
    return issues.length ? { success: false, error: { issues } } : { success: true, data };
  },
});
