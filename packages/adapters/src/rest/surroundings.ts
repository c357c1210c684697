/** What requests need of the outside world, so that tests can force a fault or run a minute in no time. */
export interface Surroundings {
  fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  now: () => number;
  /** From 0 to 1. */
  random: () => number;
  /** Rejects with the signal's reason when it is aborted first. */
  sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** A signal that is aborted after so many milliseconds. */
  deadline: (milliseconds: number) => AbortSignal;
}

export const realSurroundings: Surroundings = {
  fetch: (input, init) => globalThis.fetch(input, init),
  now: Date.now,
  random: Math.random,
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const stop = (): void => {
        clearTimeout(timer);
        reject(signal?.reason as Error);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop);
        resolve();
      }, milliseconds);
      signal?.addEventListener('abort', stop, { once: true });
    }),
  deadline: (milliseconds) => AbortSignal.timeout(milliseconds),
};
