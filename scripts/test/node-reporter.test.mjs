import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { nodeTests } from './node-tests.mjs';

async function countsOf(text) {
  const folder = mkdtempSync(join(tmpdir(), 'cme-tests-'));
  try {
    writeFileSync(join(folder, 'one.test.mjs'), `import { after, before, describe, test } from 'node:test';\n${text}`);
    // A runner started by a runner would report to that one instead of counting.
    return await nodeTests({ files: [join(folder, '*.test.mjs')], env: { NODE_TEST_CONTEXT: undefined } });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const cases = {
  'tests are counted, suites are not': ["describe('s', () => { test('a', () => {}); test('b', () => { throw 1; }); });", { passed: 1, failed: 1 }],
  'a file that crashes is a failure': ["throw new Error('while loading');", { passed: 0, failed: 1 }],
  'a file that ends early is a failure': ["test('a', () => {}); process.exit(0);", { passed: 0, failed: 1 }],
  'a file without tests is a failure': ['', { passed: 0, failed: 1 }],
  'a skipped test is a failure': ["test.skip('a', () => {});", { passed: 0, failed: 1 }],
  'a planned test is a failure': ["test.todo('a', () => {});", { passed: 0, failed: 1 }],
  'a hook that fails after the last test is a failure': ["describe('s', () => { after(() => { throw 1; }); test('a', () => {}); });", { passed: 1, failed: 1 }],
};

for (const [name, [text, expected]] of Object.entries(cases)) {
  test(name, async () => assert.deepEqual(await countsOf(text), expected));
}

test('no file at all counts nothing, which the layer then takes for a failure', async () => {
  assert.deepEqual(await nodeTests({ files: ['nowhere/*.test.ts'] }), { passed: 0, failed: 0 });
});
