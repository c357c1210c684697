import { CmeError } from '../cme-error.ts';
import type { Surroundings } from './surroundings.ts';

/** Answers after which the same read may succeed. 500 is not one: the server has decided, and will decide so again. */
const passingStatuses: ReadonlySet<number> = new Set([408, 425, 429, 502, 503, 504]);

const mostTries = 5;
const firstPause = 500;
const longestPause = 30_000;
/** Beyond this the reader is told when, instead of waiting before an empty screen. */
const longestRequestedWait = 5 * 60_000;

/** Tries a read again where that can help, after pauses of random length, so that many pages do not come back at once. */
export async function retrying<Result>(attempt: () => Promise<Result>, { now, random, sleep }: Surroundings, signal?: AbortSignal): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (tries >= mostTries || !CmeError.is(error) || !mayPass(error)) throw error;
      const requested = error.retryAt ? Math.max(0, error.retryAt.getTime() - now()) : 0;
      if (requested > longestRequestedWait) throw error;
      await sleep(requested + random() * Math.min(longestPause, firstPause * 2 ** (tries - 1)), signal);
    }
  }
}

function mayPass({ status, retryable }: CmeError): boolean {
  return status === undefined ? retryable : passingStatuses.has(status);
}

/**
 * The moment named by `Retry-After`, on our own clock. A date is measured against the server's `Date`, because one of
 * the two clocks may be hours off.
 */
export function retryMoment(headers: Headers, now: number): Date | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  const wait = /^\d{1,9}$/.test(value) ? Number(value) * 1000 : Date.parse(httpDate(value)) - Date.parse(httpDate(headers.get('date')) || new Date(now).toISOString());
  return Number.isFinite(wait) && wait > 0 ? new Date(now + wait) : undefined;
}

/** Only the one form that HTTP allows: what else `Date.parse` takes differs between engines. */
function httpDate(value: string | null): string {
  return value && /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/.test(value) ? value : '';
}
