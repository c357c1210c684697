import { inspect } from 'node:util';
import { leaveCounts } from './counts.mjs';

/** A reporter for Node's test runner: silent about what passes, counts what the runner itself would let through. */
export default async function* nodeReporter(events) {
  const counts = { passed: 0, failed: 0 };
  const printed = new Map();
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') {
      printed.set(data.file, (printed.get(data.file) ?? '') + data.message);
    }
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const problem = type === 'test:fail' ? failure(data) : emptiness(data);
    if (problem) {
      counts.failed += 1;
      yield `\n✖ ${data.name}\n  ${data.file ?? ''}\n${problem}\n${printed.get(data.file) ?? ''}`;
      printed.delete(data.file);
    } else if (data.details.type !== 'suite') counts.passed += 1;
  }
  leaveCounts(counts);
}

/** A suite that failed only through its tests is not counted again. */
function failure({ details: { type, error } }) {
  return type === 'suite' && error.failureType === 'subtestsFailed' ? undefined : inspect(error.cause ?? error);
}

/** What the runner calls a success although nothing was checked. */
function emptiness({ name, file, skip, todo }) {
  if (skip !== undefined) return 'This test is skipped.';
  if (todo !== undefined) return 'This test is only planned.';
  if (name === file) return 'This file holds no test, or ended before its tests did.';
  return undefined;
}
