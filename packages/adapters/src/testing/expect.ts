import { CmeError, type CmeErrorCode } from '../cme-error.ts';

/** The suite runs in any test runner and in none, so it brings its own few words. */
export function expect(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

export function expectEqual(actual: unknown, expected: unknown, message: string): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  expect(left === right, `${message}: ${left} instead of ${right}`);
}

export async function expectError(promise: Promise<unknown>, code: CmeErrorCode, message: string): Promise<CmeError> {
  const result = await promise.then((value) => ({ value }), (error: unknown) => ({ error }));
  expect('error' in result, `${message}: answered instead of failing`);
  expect(CmeError.is(result.error), `${message}: rejected with something else than a CmeError`);
  expectEqual(result.error.code, code, message);
  return result.error;
}
