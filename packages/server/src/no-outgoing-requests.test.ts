import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

/** Types, and the names of the status codes. */
const harmless = /^import type .*$|^import \{ STATUS_CODES \} from 'node:http';$/gm;
const asksSomebody = /(?<![.\w])fetch\s*\(|globalThis\.fetch|'node:(?:http|https|http2|net|tls|dgram)'|\bundici\b|\bWebSocket\b/;

const root = fileURLToPath(new URL('.', import.meta.url));

test('SRV-15 the server asks nobody: an address in somebody’s data is never fetched', () => {
  const files = globSync('**/*.ts', { cwd: root }).filter((file) => !file.endsWith('.test.ts'));
  assert.ok(files.length > 40);
  const asking = files.filter((file) => asksSomebody.test(readFileSync(root + file, 'utf8').replaceAll(harmless, '')));
  assert.deepEqual(asking, []);
});
