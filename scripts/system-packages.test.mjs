import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missingPackages } from './system-packages.mjs';

test('a package counts as installed only when it is completely installed', () => {
  const status = 'chromium ii \nxvfb rc \nxauth iU \n';
  assert.deepEqual(missingPackages(['chromium', 'xvfb', 'xauth', 'firefox-esr'], status), ['xvfb', 'xauth', 'firefox-esr']);
});

test('everything is missing where there is no package list', () => {
  assert.deepEqual(missingPackages(['chromium'], ''), ['chromium']);
});
