/**
 * `npm run test:deep [-- part ...]`: the long checks, in named parts. A part that passed at this commit is not run again
 * unless it is named, so that a stopped run goes on where it was. `FC_SEED=n` repeats a run.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, setUp } from './setup.mjs';

await setUp(import.meta.url);

const { runLayers } = await import('./test/run-layers.mjs');
const { nodeTests } = await import('./test/node-tests.mjs');

const seed = process.env.FC_SEED ?? String(Math.trunc(Math.random() * 2 ** 31));
const properties = (files) =>
  nodeTests({ files: [files], env: { FC_SEED: seed, FC_RUNS: '100' }, imports: ['./test/support/fast-check-defaults.ts'] });

/** To add a part, add a row. What it runs lies in test/deep, unless it is an ordinary test with larger figures. */
const parts = [
  { name: 'rules', about: 'properties of the rules, a hundred times as many runs', run: () => properties('packages/domain/src/**/*.test.ts') },
];

const named = process.argv.slice(2);
const unknown = named.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(', ')}. The parts are:`);
  for (const { name, about } of parts) console.error(`  ${name.padEnd(9)} ${about}`);
  process.exit(2);
}

const file = join(root, '.cache/test-deep.json');
const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const done = before.commit === commit ? before.done : {};

console.log(`Seed ${seed}`);
const total = { passed: 0, failed: 0 };
for (const part of parts.filter(({ name }) => (named.length === 0 ? !(name in done) : named.includes(name)))) {
  const { passed, failed } = await runLayers([part]);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) continue;
  done[part.name] = { passed, seed };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ commit, done }, null, 2));
}
for (const [name, { passed, seed: sown }] of Object.entries(done)) console.log(`${name}: ${passed} passed at this commit with seed ${sown}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
