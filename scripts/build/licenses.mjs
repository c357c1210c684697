import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

/** The libraries in a build, by the paths of its modules. */
export function librariesIn(modules) {
  const folders = modules.map((path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? '');
  return [...new Set(folders)].filter(Boolean).sort((one, other) => (one < other ? -1 : 1));
}

/** The licences of libraries and icons ask that the notice travels with the files; minified files cannot carry it. */
export function writeLicenses(modules, folder) {
  const notices = librariesIn(modules).map((library) => {
    const { name, version, license } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8'));
    const [file] = globSync('LICENSE*', { cwd: library });
    if (!file) throw new Error(`${name} comes without the text of its licence.`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(library, file), 'utf8').trim()}\n`;
  });
  notices.push(readFileSync(join(root, 'packages/elements/THIRD-PARTY.txt'), 'utf8'));
  writeFileSync(join(folder, 'licenses.txt'), `CME Elements is MIT licensed. These files also hold:\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`);
}
