/** `npm run build`: the drop-in files in `dist/cme`, and with `--packages` what npm publishes in each package's `dist`. */
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setUp } from './setup.mjs';

/** The audiences that a page chooses between. */
const wholeFiles = ['cme-catalog', 'cme'];

async function buildDropIn() {
  const { build } = await import('vite');
  const { outDir, splitFiles, splitLoader, splitNames, staticFilesOf, wholeFile, writeIntegrity } = await import('./build/drop-in.config.mjs');
  rmSync(outDir, { recursive: true, force: true });
  for (const name of wholeFiles) await build(wholeFile(name));
  const [{ output }] = [await build(splitFiles)].flat();
  const chunks = output.filter(({ type }) => type === 'chunk');
  const filesOf = Object.fromEntries(splitNames.map((name) => [name, staticFilesOf(chunks, chunks.find((chunk) => chunk.isEntry && chunk.name === name)).map((file) => `./${file}`)]));
  await build(splitLoader(filesOf));
  writeIntegrity([...wholeFiles.map((name) => `${name}.js`), 'split/cme.js', ...chunks.map(({ fileName }) => `split/${fileName}`)]);
}

/** Of everything that goes into the drop-in, so that an unchanged second start builds nothing. */
function sourceHash(root) {
  const hash = createHash('sha256');
  for (const file of globSync('{package-lock.json,scripts/build.mjs,scripts/build/*.mjs,packages/{schema,domain,words,adapters,elements}/{package.json,src/**/*.ts}}', { cwd: root }).sort()) {
    if (!file.endsWith('.test.ts')) hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/** Builds the drop-in unless it is there for exactly these sources. */
export async function buildIfChanged() {
  const root = new URL('../', import.meta.url).pathname;
  const stamp = join(root, 'dist/cme/.built-from');
  const hash = sourceHash(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  console.log('Building the drop-in files …');
  await buildDropIn();
  mkdirSync(join(root, 'dist/cme'), { recursive: true });
  writeFileSync(stamp, hash);
}

if (import.meta.filename === process.argv[1]) {
  await setUp(import.meta.url);
  await buildIfChanged();
  if (process.argv.includes('--packages')) execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b'], { stdio: 'inherit' });
}
