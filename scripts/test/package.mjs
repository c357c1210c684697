import { buildPackages } from '../build/packages.mjs';
import { nodeTests } from './node-tests.mjs';

/** What npm would publish is built first. One file after another, since some of them build it again. */
export async function packageTests({ files }) {
  await buildPackages();
  return nodeTests({ files, concurrency: 1 });
}
