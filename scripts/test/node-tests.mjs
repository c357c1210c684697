import { globSync } from 'node:fs';
import { root } from '../setup.mjs';
import { counted } from './counts.mjs';

/** Runs test files with Node's own runner, each in a process of its own. */
export async function nodeTests({ files, env = {}, concurrency = 2, imports = [] }) {
  const found = globSync(files, { cwd: root }).sort();
  if (found.length === 0) return { passed: 0, failed: 0 };
  return counted(process.execPath, [
    '--conditions=@cme-elements/source',
    ...imports.map((file) => `--import=${file}`),
    '--test',
    '--test-timeout=120000',
    `--test-concurrency=${concurrency}`,
    '--test-reporter=./scripts/test/node-reporter.mjs',
    '--test-reporter-destination=stdout',
    ...found,
  ], env);
}
