/**
 * All that an element test needs. What each engine can be told to do:
 *
 * | Command                  | Chromium | Firefox | WebKit |
 * |--------------------------|----------|---------|--------|
 * | `sendKeys`, `sendMouse`  | yes      | yes     | yes    |
 * | `setViewport`            | yes      | yes     | no     |
 * | `emulateMedia`           | yes      | no      | no     |
 *
 * Accessibility: `await expect(element).to.be.accessible()` runs axe.
 */
import { waitUntil as openWcWaitUntil } from '@open-wc/testing';

export { aTimeout, expect, fixture, fixtureCleanup, html, nextFrame, oneEvent } from '@open-wc/testing';
export { emulateMedia, resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
export { engine } from './engine.ts';

// A library of theirs says that comparing answers a promise. It does not, and a lint rule would then ask to wait everywhere.
declare global {
  namespace Chai {
    interface Equal {
      (value: unknown, message?: string): Assertion;
    }
  }
}

/** Waits for what must come about; patient, because a busy machine is no fault of the code. */
export const waitUntil: typeof openWcWaitUntil = (predicate, message, options) => openWcWaitUntil(predicate, message, { interval: 20, timeout: 5000, ...options });

const warned = (globalThis as unknown as { litIssuedWarnings: Set<string> }).litIssuedWarnings;

// Lit's warnings tell of lost updates and shadowed properties: a test that caused one has failed.
afterEach(function () {
  const warnings = [...warned].filter((warning) => warning !== 'dev-mode');
  for (const warning of warnings) warned.delete(warning);
  if (warnings.length > 0) throw new Error(`Lit warned in "${this.currentTest?.fullTitle()}": ${warnings.join('\n')}`);
});
