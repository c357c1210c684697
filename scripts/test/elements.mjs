import { counted } from './counts.mjs';

/** All three engines, or those that BROWSERS names: `BROWSERS=chromium npm test -- elements` answers fastest. */
export function elementTests() {
  const env = { BROWSERS: process.env.BROWSERS ?? 'chromium,firefox,webkit' };
  return counted('xvfb-run', ['-a', process.execPath, 'scripts/test/engines.mjs'], env);
}
