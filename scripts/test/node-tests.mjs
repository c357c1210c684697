import { globSync } from 'node:fs';
import { root } from '../setup.mjs';
import { counted } from './counts.mjs';

/**
 * Runs test files with Node's own runner, each in a process of its own; with `together` all in one, which shares what is
 * slow to start.
 */
export async function nodeTests({ files, env = {}, concurrency = 2, imports = [], together = false }) {
  const found = globSync(files, { cwd: root }).sort();
  if (found.length === 0) return { passed: 0, failed: 0 };
  return counted(process.execPath, [
    '--conditions=@cme-elements/source',
    ...imports.map((file) => `--import=${file}`),
    '--test',
    '--test-timeout=120000',
    `--test-concurrency=${concurrency}`,
    ...(together ? ['--test-isolation=none'] : []),
    '--test-reporter=./scripts/test/node-reporter.mjs',
    '--test-reporter-destination=stdout',
    ...found,
  ], env);
}
