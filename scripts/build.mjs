/** `npm run build`: the drop-in files in `dist/cme`, and with `--packages` what npm publishes in each package's `dist`. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';

/** The audiences that a page chooses between. */
const wholeFiles = ['cme-catalog', 'cme'];

/** Builds into a folder and answers what the tests ask of a build: what each file is made of and loads, and the files that each split element needs. */
export async function buildDropIn(folder = join(root, 'dist/cme')) {
  const { build } = await import('vite');
  const { splitFiles, splitLoader, splitNames, staticFilesOf, wholeFile, writeIntegrity } = await import('./build/drop-in.config.mjs');
  const { writeLicenses } = await import('./build/licenses.mjs');
  rmSync(folder, { recursive: true, force: true });
  const chunks = async (config, place = '') => {
    const [{ output }] = [await build(config)].flat();
    return output.filter(({ type }) => type === 'chunk').map((chunk) => ({ ...chunk, file: `${place}${chunk.fileName}`, modules: Object.keys(chunk.modules) }));
  };
  const whole = [];
  for (const name of wholeFiles) whole.push(...(await chunks(wholeFile(name, folder))));
  const split = await chunks(splitFiles(folder), 'split/');
  const filesOf = Object.fromEntries(splitNames.map((name) => [name, staticFilesOf(split, split.find((chunk) => chunk.isEntry && chunk.name === name)).map((file) => `./${file}`)]));
  const loader = await chunks(splitLoader(filesOf, folder), 'split/');
  const files = [...whole, ...loader, ...split].map(({ file, modules, imports, dynamicImports }) => ({ file, modules, loads: [...imports, ...dynamicImports] }));
  writeIntegrity(files.map(({ file }) => file), folder);
  writeLicenses(files.flatMap(({ modules }) => modules), folder);
  return { files, filesOf };
}

/** Of everything that goes into the drop-in, so that an unchanged second start builds nothing. */
function sourceHash() {
  const hash = createHash('sha256');
  for (const file of globSync('{package-lock.json,scripts/build.mjs,scripts/build/*.mjs,packages/{schema,domain,words,adapters,elements}/{package.json,src/**/*.ts}}', { cwd: root }).sort()) {
    if (!file.endsWith('.test.ts')) hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/** Builds the drop-in unless it is there for exactly these sources. */
export async function buildIfChanged() {
  const stamp = join(root, 'dist/cme/.built-from');
  const hash = sourceHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  console.log('Building the drop-in files …');
  await buildDropIn();
  mkdirSync(join(root, 'dist/cme'), { recursive: true });
  writeFileSync(stamp, hash);
}

if (import.meta.filename === process.argv[1]) {
  await setUp(import.meta.url);
  await buildIfChanged();
  if (process.argv.includes('--packages')) await (await import('./build/packages.mjs')).buildPackages();
}
