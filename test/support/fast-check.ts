import type { Parameters } from 'fast-check';

// Tests in a browser have no environment.
const env = globalThis.process?.env ?? {};
const factor = Number(env['FC_RUNS'] ?? 1);
const seed = env['FC_SEED'];

/**
 * How often a property is tried: as often as the test says in `npm test`, `FC_RUNS` times as often in `npm run test:deep`.
 * `FC_SEED` repeats a run. Pass it to `fc.assert(property, runs(200))`.
 */
export function runs(numRuns: number): Pick<Parameters<unknown>, 'numRuns' | 'seed'> {
  return { numRuns: numRuns * factor, ...(seed === undefined ? {} : { seed: Number(seed) }) };
}
