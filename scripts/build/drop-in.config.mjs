import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minifyHTMLLiterals } from 'minify-literals';
import { alikeTogether } from './alike-together.mjs';
import { compiledSchema } from './compiled-schema.mjs';
import { shorten } from './shorten.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const outDir = join(root, 'dist/cme');
const sources = join(root, 'packages/elements/src');

/** Templates and styles lose the white space that only their authors need. */
const minifyLiterals = {
  name: 'minify-literals',
  apply: 'build',
  enforce: 'pre',
  async transform(code, id) {
    if (!id.endsWith('.ts') || !/\b(html|css|svg)`/.test(code)) return undefined;
    // A space at the edge of a template stands between two words; collapsed to nothing it would join them.
    const result = await minifyHTMLLiterals(code, { fileName: id, html: { conservativeCollapse: true } });
    return result ? { code: result.code, map: result.map } : undefined;
  },
};

/**
 * In one file there is nothing to load later. The bundler would keep whole packages behind a late import, wrapped and
 * unshaken; as early imports they cost only what is used.
 */
const earlyImports = {
  name: 'early-imports',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(join(root, 'packages/'))) return undefined;
    const imports = [];
    const early = code.replaceAll(/\bimport\(('[^']+')\)(?!\.[A-Z])/g, (_, specifier) => {
      imports.push(`import * as early${imports.length} from ${specifier};`);
      return `Promise.resolve(early${imports.length - 1})`;
    });
    return imports.length ? { code: `${imports.join(' ')}${early}`, map: null } : undefined;
  },
};

const common = {
  configFile: false,
  root,
  logLevel: 'warn',
  plugins: [compiledSchema(root), minifyLiterals, shorten],
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: { conditions: ['@cme-elements/source', 'browser', 'production', 'import', 'module', 'default'], dedupe: ['lit'] },
};

const notice = '/*! CME Elements, MIT; with Lit, BSD-3-Clause: see licenses.txt */';

/** One self-contained file per audience: fixed name, no chunks, no assets, no bare specifiers. */
export const wholeFile = (name, folder = outDir) => ({
  ...common,
  plugins: [...common.plugins, earlyImports, alikeTogether(sources)],
  build: {
    outDir: folder,
    emptyOutDir: false,
    target: 'es2022',
    sourcemap: true,
    lib: { entry: { [name]: join(sources, 'drop-in', `${name}.ts`) }, formats: ['es'] },
    rolldownOptions: { output: { minify: true, comments: false, codeSplitting: false, entryFileNames: '[name].js', postBanner: notice } },
  },
});

export const splitNames = ['backend', 'course-list', 'activity', 'program'];

/**
 * One entry per element and shared chunks, named by their content; for sites that host the files themselves. What three
 * entries share is one file: small files are compressed badly, and each is a request.
 */
export const splitFiles = (folder = outDir) => ({
  ...common,
  build: {
    outDir: join(folder, 'split'),
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    lib: { entry: Object.fromEntries(splitNames.map((name) => [name, join(sources, name, 'define.ts')])), formats: ['es'] },
    rolldownOptions: { output: { minify: true, comments: false, entryFileNames: '[name]-[hash].js', chunkFileNames: '[name]-[hash].js', codeSplitting: { groups: [{ name: 'core', minShareCount: 3 }] } } },
  },
});

/** The loader of the split files, told which of them each element needs. */
export const splitLoader = (filesOf, folder = outDir) => ({
  ...common,
  define: { ...common.define, filesOf: JSON.stringify(filesOf) },
  build: {
    outDir: join(folder, 'split'),
    emptyOutDir: false,
    target: 'es2022',
    sourcemap: true,
    lib: { entry: { cme: join(sources, 'drop-in/split.ts') }, formats: ['es'] },
    rolldownOptions: { output: { minify: true, comments: false, codeSplitting: false, entryFileNames: '[name].js' } },
  },
});

/** Everything an entry imports before it runs, itself last. What it imports later is not waited for. */
export function staticFilesOf(chunks, entry) {
  const files = new Set();
  const visit = (fileName) => {
    if (files.has(fileName)) return;
    for (const imported of chunks.find((chunk) => chunk.fileName === fileName)?.imports ?? []) visit(imported);
    files.add(fileName);
  };
  visit(entry.fileName);
  return [...files];
}

/** `sri.json`: the hash that a page puts on the script tag. */
export function writeIntegrity(files, folder = outDir) {
  const hash = (file) => `sha384-${createHash('sha384').update(readFileSync(join(folder, file))).digest('base64')}`;
  writeFileSync(join(folder, 'sri.json'), `${JSON.stringify(Object.fromEntries(files.map((file) => [file, { integrity: hash(file) }])), null, 2)}\n`);
}
