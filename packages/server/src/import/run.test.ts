import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { programOf } from '../../../../test/support/programs.ts';
import { lockDataDirectory } from '../store/data-directory-lock.ts';
import { readMapping } from './mapping.ts';
import { runImport } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'cme-import-run-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const portal = fileURLToPath(new URL('fixtures/portal.csv', import.meta.url));

async function run(...argv: string[]): Promise<{ exitCode: number; text: string }> {
  const lines: string[] = [];
  const exitCode = await runImport(argv, { store: { dataDir: join(folder, 'data'), what: 'an import' }, print: (text) => lines.push(text), now: new Date('2026-12-01T12:00:00Z') });
  return { exitCode, text: lines.join('\n') };
}

test('a wrong call ends with code 2, a sentence and the usage, before any database is opened', async () => {
  for (const [argv, sentence] of [
    [[], /Say which file/], [['a.csv', 'b.csv'], /One file at a time/], [['a.xlsx'], /none of \.json, \.csv and \.ics/], [['a.csv', '--aply'], /aply/], [['a.csv', '--zone', 'Mars/Phobos'], /Mars\/Phobos/],
    [['a.ics', '--mapping', 'm.json'], /CSV files alone/], [['missing.csv'], /There is no file missing\.csv/],
  ] as const) {
    const { exitCode, text } = await run(...argv);
    assert.equal(exitCode, 2);
    assert.match(text, sentence);
    assert.doesNotMatch(text, /\n\s+at /);
  }
  assert.match((await run()).text, /Usage: npm run import/);
});

test('--print-mapping prints a mapping that can be given back', async () => {
  const { exitCode, text } = await run(portal, '--print-mapping');
  assert.equal(exitCode, 0);
  assert.equal(readMapping(text).columns.title, 'Course Title');
});

test('SRV-19 an import refuses a data directory that another process uses, and names it', async () => {
  const unlock = lockDataDirectory(join(folder, 'data'), 'the server on port 4000');
  const { exitCode, text } = await run(portal);
  unlock();
  assert.equal(exitCode, 2);
  assert.match(text, /in use by the server on port 4000/);
});

test('without any provider the import says how to get one', async () => {
  const { exitCode, text } = await run(portal);
  assert.deepEqual([exitCode, text], [2, 'No provider is known yet. Start the server once (npm start), or import a JSON file with a "program" and name the provider with --provider.']);
});

test('a file of which nothing can be read ends with code 2', async () => {
  const path = join(folder, 'bad.json');
  writeFileSync(path, JSON.stringify({ program: programOf('P'), activities: [{ id: '1' }] }));
  const { exitCode, text } = await run(path, '--provider', 'p', '--apply');
  assert.equal(exitCode, 2);
  assert.match(text, /title is missing/);
});
