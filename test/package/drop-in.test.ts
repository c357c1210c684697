import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { buildDropIn } from '../../scripts/build.mjs';
import { librariesIn } from '../../scripts/build/licenses.mjs';
import { checkedInSizes } from '../../scripts/check-size.mjs';
import { differenceOf } from '../../scripts/golden/checked-in.mjs';

interface Build {
  files: { file: string; modules: string[]; loads: string[] }[];
  filesOf: Record<string, string[]>;
}

const folder = mkdtempSync(join(tmpdir(), 'cme-drop-in-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const [once, again] = [join(folder, 'once'), join(folder, 'again')];
const built = (await buildDropIn(once)) as Build;
await buildDropIn(again);

const scripts = built.files.map(({ file }) => file);
const read = (file: string) => readFileSync(join(once, file));
const modules = [...new Set(built.files.flatMap((one) => one.modules))];

/** Each script with the places where a pattern occurs in it. */
const occurrences = (pattern: RegExp) => scripts.flatMap((file) => [...read(file).toString().matchAll(pattern)].map(([found]) => `${file}: ${found}`));

test('SUP-02 the drop-in holds Lit and our own code, and nothing else', () => {
  assert.ok(modules.length > 100);
  assert.deepEqual(
    librariesIn(modules).map((path: string) => path.replace(/^.*\/node_modules\//, '')),
    ['@lit/context', '@lit/reactive-element', '@lit/task', 'lit', 'lit-element', 'lit-html'],
  );
  for (const path of modules) assert.match(path, /\/packages\/(schema|domain|words|adapters|elements)\/src\/|\/node_modules\/|^\0/, path);
});

test('the licences of the libraries travel with the files', () => {
  const notices = read('licenses.txt').toString();
  for (const library of ['lit-html \\d.*\\(BSD-3-Clause\\)', '@lit/task \\d.*\\(BSD-3-Clause\\)', 'Icons from Lucide \\(ISC\\)']) assert.match(notices, new RegExp(`^${library}$`, 'm'));
});

test('CSP-02 no script writes a style attribute into markup', () => assert.deepEqual(occurrences(/style="[^"]*"?/g), []));

test('CSP-04 no script makes markup or code from text', () => {
  assert.deepEqual(occurrences(/unsafeHTML|unsafeSVG|unsafeStatic|insertAdjacentHTML|outerHTML|srcdoc|document\.write|new Function|\beval\(|setTimeout\([`'"]/g), []);
  // Lit parses its own templates this one way, under its Trusted Types policy.
  for (const file of scripts) assert.ok(read(file).toString().split('innerHTML').length <= 2, file);
});

test('no script names an origin: data comes from where the page says', () => {
  assert.deepEqual(occurrences(/(?:https?|wss?):\/\/[a-z0-9][^"'`\s)]*/gi), []);
  assert.deepEqual(occurrences(/["'`]\/\/[a-z0-9-]+\.[a-z]{2,}/gi), []);
});

test('a whole file needs no other file', () => {
  for (const { file, loads } of built.files) if (!file.startsWith('split/')) assert.deepEqual(loads, [], file);
});

test('SUP-04 two builds are the same to the byte', () => {
  const files = globSync('**/*.*', { cwd: once }).sort();
  assert.deepEqual(globSync('**/*.*', { cwd: again }).sort(), files);
  for (const file of files) assert.ok(read(file).equals(readFileSync(join(again, file))), file);
});

test('sri.json holds the hash of every script', () => {
  const integrity = JSON.parse(read('sri.json').toString()) as Record<string, { integrity: string }>;
  assert.deepEqual(Object.keys(integrity).sort(), globSync('**/*.js', { cwd: once }).sort());
  for (const [file, { integrity: hash }] of Object.entries(integrity)) assert.equal(hash, `sha384-${createHash('sha384').update(read(file)).digest('base64')}`, file);
});

test('what a page transfers is what was agreed, to the byte', () => assert.equal(differenceOf(checkedInSizes(once, built)), undefined));
