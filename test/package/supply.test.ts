import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { differenceOf } from '../../scripts/golden/checked-in.mjs';
import { licenseList, runtimeLibraries } from '../../scripts/license-list.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
const texts = tracked.filter((file) => /\.(ts|mjs|js|json|md|html|css|yml|txt|csv|ics)$/.test(file));
const documents = texts.filter((file) => /^(README|CONTRIBUTING|SECURITY)\.md$|^docs\/|^packages\/[^/]+\/README\.md$/.test(file));

interface Locked {
  hasInstallScript?: boolean;
  resolved?: string;
  integrity?: string;
  link?: boolean;
}
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const locked = Object.entries(lock.packages).filter(([path]) => path.includes('node_modules/'));

test('SUP-01 every library with an install script is decided about by name', () => {
  const { allowScripts } = JSON.parse(read('package.json')) as { allowScripts: Record<string, boolean> };
  const asking = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path.replace(/^.*node_modules\//, ''));
  assert.deepEqual([...new Set(asking)].filter((name) => !(name in allowScripts)), []);
  assert.deepEqual(Object.keys(allowScripts).filter((name) => allowScripts[name]), ['node']);
});

test('SUP-01 every library is locked with its hash', () => {
  assert.deepEqual(locked.filter(([, { link, integrity }]) => !link && !integrity).map(([path]) => path), []);
});

test('SUP-06 documents name no moving version, and a script from another host comes with its hash', () => {
  for (const file of documents) {
    assert.doesNotMatch(read(file), /@latest|\/latest\/|@next\b/, file);
    for (const [tag] of read(file).matchAll(/<script\b[^>]*\bsrc="https?:[^>]*>/g)) assert.match(tag, /\bintegrity="/, `${file}: ${tag}`);
  }
});

test('SUP-08 SECURITY.md says how to report, what is supported and what is defended', () => {
  assert.deepEqual(read('SECURITY.md').match(/(?<=^## ).+$/gm), ['Reporting', 'Supported versions', 'What we defend', 'Dependencies']);
});

test('SUP-09 no secret is checked in', () => {
  const secrets = /-----BEGIN [A-Z ]*PRIVATE KEY-----|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{30,}|\bnpm_[A-Za-z0-9]{30,}|\bxox[abprs]-[A-Za-z0-9-]{10,}|\beyJ[A-Za-z0-9_-]{20,}\.eyJ/;
  for (const file of texts) assert.doesNotMatch(read(file), secrets, file);
});

test('SUP-09 what runs at a hospital is under licences that ask for nothing but their notice', () => {
  const free = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', '0BSD', 'MIT-0', 'PostgreSQL']);
  const libraries = runtimeLibraries() as { name: string; license: string }[];
  assert.ok(libraries.length > 20);
  assert.deepEqual(libraries.filter(({ license }) => !free.has(license)), []);
});

test('SUP-09 the list of licences is the one of today', () => assert.equal(differenceOf(licenseList()), undefined));
