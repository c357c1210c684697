import { existsSync, globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';
import { tool } from '../test/tool.mjs';

/** What npm publishes: each package compiled into its `dist`, and the manifest of the elements. */
export async function buildPackages() {
  for (const [command, ...args] of [['tsc', '-b', 'packages/elements', 'packages/server'], ['cem', 'analyze', '--quiet']]) {
    if (!(await tool(command, args)).ok) throw new Error(`${command} failed; its lines stand above.`);
  }
  removeLeftovers();
}

/** The compiler leaves the output of a source that was renamed or removed, and it would be published. */
function removeLeftovers() {
  for (const file of globSync('packages/*/dist/**/*.{js,mjs,ts,mts,map}', { cwd: root })) {
    if (!existsSync(join(root, sourceOf(file)))) rmSync(join(root, file));
  }
}

const sourceOf = (file) => file.replace('/dist/', '/src/').replace(/(\.d\.ts|\.js)(\.map)?$/, '.ts');
