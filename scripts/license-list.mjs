/** Every library that our packages bring along when they run, with its licence. `node scripts/license-list.mjs --write` rewrites the list. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepCheckedIn } from './golden/checked-in.mjs';
import { root } from './setup.mjs';

const readJson = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** What the dependencies of our packages lead to in the lock file, with the packages of ours that need it. */
export function runtimeLibraries() {
  const { packages } = readJson('package-lock.json');
  const found = new Map();
  const visit = (path, ours) => {
    const { version, license, dependencies = {}, optionalDependencies = {} } = packages[path];
    const library = found.get(path) ?? { name: path.replace(/^.*node_modules\//, ''), version, license, neededBy: new Set() };
    if (library.neededBy.has(ours)) return;
    library.neededBy.add(ours);
    found.set(path, library);
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) visit(nearest(packages, path, name), ours);
  };
  for (const file of globSync('packages/*/package.json', { cwd: root }).sort()) {
    const { name, dependencies = {} } = readJson(file);
    for (const library of Object.keys(dependencies)) {
      if (!library.startsWith('@cme-elements/')) visit(nearest(packages, file.replace('/package.json', ''), library), name.replace('@cme-elements/', ''));
    }
  }
  const libraries = [...found.values()].map(({ neededBy, ...library }) => ({ ...library, neededBy: [...neededBy].join(', ') }));
  return libraries.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Node's own search: in the folder of who asks, then in the folders above. */
function nearest(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/'), 0))) {
    const path = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (path in packages) return path;
    if (!folder) throw new Error(`${from} needs ${name}, which the lock file does not have.`);
  }
}

export function licenseList() {
  const rows = new Set(runtimeLibraries().map(({ name, version, license, neededBy }) => `| ${name} | ${version} | ${license} | ${neededBy} |`));
  return {
    file: 'docs/integrators/licenses.md',
    text: [
      '# Licences', '',
      'Every library that our packages bring along when they run. Written by `node scripts/license-list.mjs --write`. The drop-in files hold only Lit',
      'and icons from Lucide (ISC); the notices are in `licenses.txt` beside them.', '',
      '| Library | Version | Licence | Comes with |', '|---|---|---|---|', ...rows, '',
    ].join('\n'),
    command: 'node scripts/license-list.mjs --write',
  };
}

await keepCheckedIn(import.meta.url, licenseList);
