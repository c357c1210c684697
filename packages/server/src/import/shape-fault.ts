import type * as z from 'zod/mini';

const kinds: Readonly<Record<string, string>> = { string: 'a text', number: 'a number', boolean: 'true or false', array: 'a list', object: 'an object with fields', record: 'an object with fields' };

/** What is wrong with a field of a JSON file and how to mend it, as the end of a sentence that begins with the field. */
export function shapeFault(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${issue.input === undefined ? 'is missing: it' : ''} must be ${kinds[issue.expected] ?? issue.expected}.`.trim();
    case 'invalid_value':
      return `must be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')}.`;
    case 'too_big':
      return `is longer than ${issue.maximum} characters.`;
    case 'unrecognized_keys':
      return `has fields that are not known: ${issue.keys.join(', ')}.`;
    default:
      return `${issue.message}.`;
  }
}
