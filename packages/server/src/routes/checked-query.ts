import type { core, ZodMiniType } from 'zod/mini';
import { invalid } from '../problem.ts';
import { isStorable } from '../storable-text.ts';

/** The query of a request in the shape of its route, or a problem that names every wrong parameter and how to mend it. */
export function checkedQuery<Query>(shape: ZodMiniType<Query>, given: unknown): Query {
  const values = Object.entries(given as Record<string, string | string[]>);
  const unreadable = values.filter(([name, value]) => [name, value].flat().some((text) => !isStorable(text)));
  if (unreadable.length > 0) throw invalid(unreadable.map(([name]) => ({ field: isStorable(name) ? name : 'query', message: 'must be text without control characters' })));
  const result = shape.safeParse(given, { error: inWords });
  if (result.success) return result.data;
  throw invalid(result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((field) => ({ field, message: 'is not a parameter of this address' }))
      : [{ field: String(issue.path[0] ?? 'query'), message: issue.message }]));
}

/** What would be right, for whoever wrote the address. Shapes with words of their own, such as dates, keep them. */
function inWords(issue: core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `must be one of ${issue.values.join(', ')}`;
    case 'too_big':
      return issue.origin === 'number' ? `must be at most ${issue.maximum}` : `must not be longer than ${issue.maximum}`;
    case 'too_small':
      return `must be at least ${issue.minimum}`;
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : Array.isArray(issue.input) ? 'may be given only once' : `must be a ${issue.expected}`;
    default:
      return 'cannot be understood';
  }
}
