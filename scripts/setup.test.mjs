import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchesLock } from './setup.mjs';

const lock = (packages) => ({ packages: { '': { version: '1.0.0' }, 'packages/schema': { version: '0.1.0' }, ...packages } });

test('installs when a package of the lock file is absent or of another version', () => {
  const wanted = lock({ 'node_modules/lit': { version: '3.3.3' } });
  assert.equal(matchesLock(wanted, lock({ 'node_modules/lit': { version: '3.3.3' } })), true);
  assert.equal(matchesLock(wanted, lock({ 'node_modules/lit': { version: '3.3.2' } })), false);
  assert.equal(matchesLock(wanted, lock({})), false);
  assert.equal(matchesLock(wanted, undefined), false);
});

test('does not install for parts of another platform', () => {
  assert.equal(matchesLock(lock({ 'node_modules/binding-darwin': { version: '1.0.0', optional: true } }), lock({})), true);
});
