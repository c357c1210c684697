import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { build } from 'vite';
import { packAll } from '../support/packed.ts';

const { consumer, remove } = packAll(['schema', 'domain', 'words', 'adapters', 'elements']);
after(remove);

/** Bundles one file as a hospital's own web team would, and answers the code with the modules that are left in it. */
async function bundled(code: string): Promise<{ code: string; modules: string[] }> {
  const entry = join(consumer, 'entry.js');
  writeFileSync(entry, code);
  const results = [await build({ configFile: false, root: consumer, logLevel: 'silent', build: { write: false, minify: false, lib: { entry, formats: ['es'] } } })].flat();
  const chunks = results.flatMap((result) => ('output' in result ? result.output : [])).filter((output) => output.type === 'chunk');
  const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules).filter(([, { renderedLength }]) => renderedLength > 0).map(([path]) => path));
  return { code: chunks.map((chunk) => chunk.code).join('\n'), modules };
}

test('who imports one class gets no other element', async () => {
  const { code, modules } = await bundled(`import { CmeProgram } from '@cme-elements/elements'; console.log(CmeProgram);`);
  const folders = new Set(modules.flatMap((path) => /@cme-elements\/elements\/dist\/([^/]+)\//.exec(path)?.[1] ?? []));
  assert.deepEqual([...folders].sort(), ['program', 'shared']);
  assert.doesNotMatch(code, /\.define\("cme-/);
});

test('importing a define keeps the registration, and the backend comes with it', async () => {
  const { code } = await bundled(`import '@cme-elements/elements/program/define';`);
  assert.deepEqual(code.match(/(?<=\.define\(")cme-[a-z-]+/g), ['cme-backend', 'cme-program']);
});

test('importing the define of all registers all', async () => {
  const { code } = await bundled(`import '@cme-elements/elements/define';`);
  assert.deepEqual(code.match(/(?<=\.define\(")cme-[a-z-]+/g)?.sort(), ['cme-activity', 'cme-backend', 'cme-course-list', 'cme-program']);
});
