import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { layers } from '../../scripts/test/layers.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...globSync('docs/**/*.md', { cwd: root })];
/** What a document calls by its path from the root. */
const folders = /^(packages|scripts|test|docs|demo|stories)\//;

test('the documents for newcomers are there', () => {
  for (const name of ['house', 'where-things-live', 'testing']) assert.ok(documents.includes(`docs/contributors/${name}.md`), name);
});

test('the document on testing names every layer', () => {
  const table = readFileSync(join(root, 'docs/contributors/testing.md'), 'utf8').split('\n').filter((line) => line.startsWith('| `')).join('\n');
  assert.deepEqual((layers as { name: string }[]).filter(({ name }) => !table.includes(`\`${name}\``)), []);
});

for (const document of documents) {
  const text = readFileSync(join(root, document), 'utf8');

  test(`every path that ${document} names leads somewhere`, () => {
    const named = [...text.matchAll(/`([^`\s]+)`/g)].map(([, path]) => path!).filter((path) => folders.test(path));
    assert.deepEqual(named.filter((path) => globSync(path, { cwd: root }).length === 0), []);
  });

  test(`every file that ${document} names without its folder is somewhere`, () => {
    const named = [...text.matchAll(/`([\w.*-]+\.(?:ts|mjs))`/g)].map(([, name]) => name!);
    assert.deepEqual(named.filter((name) => globSync(`{packages/*/src,scripts,test,stories}/**/${name}`, { cwd: root }).length === 0), []);
  });

  test(`every link of ${document} to a file leads there`, () => {
    const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)\s]*)?\)/g)].map(([, target]) => target!).filter((target) => !/^[a-z]+:/.test(target));
    assert.deepEqual(links.filter((target) => !existsSync(join(root, dirname(document), target))), []);
  });
}
