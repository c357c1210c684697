/** `npm run bump`: the changesets become versions and changelogs, and the elements learn the new number. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';

await setUp(import.meta.url);
const { tool } = await import('./test/tool.mjs');

if (!(await tool('changeset', ['version'])).ok) process.exit(1);
const { version } = JSON.parse(readFileSync(join(root, 'packages/elements/package.json'), 'utf8'));
const file = join(root, 'packages/elements/src/shared/version.ts');
writeFileSync(file, readFileSync(file, 'utf8').replace(/'[^']+'/, `'${version}'`));
// The lock file names our own packages with their versions.
if (!(await tool('npm', ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'])).ok) process.exit(1);
