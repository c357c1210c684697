import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { packAll } from '../support/packed.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { packages, consumer, remove } = packAll(globSync('*/package.json', { cwd: join(root, 'packages') }).map((file) => file.split('/')[0]!).sort());
after(remove);

const bin = (name: string) => join(root, 'node_modules/.bin', name);

/** What may be published besides the sources and their compiled files. */
const extras: Readonly<Record<string, readonly string[]>> = {
  elements: ['THIRD-PARTY.txt', 'dist/custom-elements.json'],
  schema: ['activities.schema.json'],
  server: ['openapi.json'],
};

/** Each source that is no test, with the four files the compiler makes of it. */
function allowed(name: string): string[] {
  const sources = globSync('src/**/*.ts', { cwd: join(root, 'packages', name) }).filter((file) => !file.endsWith('.test.ts'));
  const compiled = sources.flatMap((file) => ['.js', '.js.map', '.d.ts', '.d.ts.map'].map((ending) => file.replace(/^src/, 'dist').replace(/\.ts$/, ending)));
  return ['LICENSE', 'README.md', 'package.json', ...(extras[name] ?? []), ...sources, ...compiled].sort();
}

const importable = packages.flatMap(({ manifest: { name, exports } }) =>
  Object.keys(exports).filter((path) => !/\.json$|\/define$/.test(path)).map((path) => `${name}${path.slice(1)}`));

for (const { name, manifest, files, folder, tarball } of packages) {
  describe(`@cme-elements/${name}`, () => {
    it('SUP-10 holds its sources, their compiled files and nothing else: no test, no fixture', () => {
      const expected = allowed(name);
      const besides = files.filter((file) => !expected.includes(file));
      const missing = expected.filter((file) => !files.includes(file));
      assert.deepEqual({ besides, missing }, { besides: [], missing: [] });
    });

    it('carries the licence of the whole house', () => {
      assert.equal(readFileSync(join(folder, 'LICENSE'), 'utf8'), readFileSync(join(root, 'LICENSE'), 'utf8'));
      assert.equal(manifest.license, 'MIT');
    });

    it('names no folder of the machine it was built on', () => {
      for (const file of files) assert.ok(!readFileSync(join(folder, file), 'utf8').includes(root), file);
    });

    it('every export leads to a file that is in the package', () => {
      for (const target of Object.values(manifest.exports))
        for (const file of typeof target === 'string' ? [target] : Object.values(target)) assert.ok(existsSync(join(folder, file)), file);
    });

    it('publint finds nothing', () => void execFileSync(bin('publint'), ['run', tarball, '--strict'], { encoding: 'utf8' }));

    it('types and modules agree for everybody who imports', () => void execFileSync(bin('attw'), [tarball, '--profile', 'esm-only'], { encoding: 'utf8' }));
  });
}

it('all packages carry one version, and the elements know it', async () => {
  const { version } = await import('../../packages/elements/src/shared/version.ts');
  assert.deepEqual([...new Set(packages.map(({ manifest }) => manifest.version))], [version]);
});

it('every module imports in a plain Node, without a DOM', () => {
  const script = `for (const path of ${JSON.stringify(importable)}) await import(path); if ('document' in globalThis) throw new Error('Something brought a DOM.');`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: consumer, encoding: 'utf8' });
});
