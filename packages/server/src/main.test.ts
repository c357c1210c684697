import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { completeRecord } from '@cme-elements/domain';
import { now, recordOf } from '../../../test/support/catalog-records.ts';
import { programOf } from '../../../test/support/programs.ts';
import { testLocation } from '../../../test/support/server-store.ts';
import { openStore } from './store/store.ts';
import { upsertActivities } from './store/write-activities.ts';
import { upsertProvider } from './store/write-provider.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const running = new Set<ChildProcess>();
after(() => running.forEach((child) => child.kill('SIGKILL')));

const location = await testLocation();
const store = await openStore(location);
await upsertProvider(store, { id: 'a', program: programOf('A'), isDefault: true });
await upsertActivities(store, 'a', [completeRecord(recordOf('kept'), now)], now);
await store.close();

interface Started { child: ChildProcess; address: string | undefined; output: string; code: number | null }

/** Starts the server and resolves when it listens or ends. */
async function start(environment: Record<string, string> = {}): Promise<Started> {
  const child = spawn(process.execPath, ['--conditions=@cme-elements/source', main], {
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'warn', ...(location.databaseUrl ? { DATABASE_URL: location.databaseUrl } : { DATA_DIR: location.dataDir }), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  const address = await new Promise<string | undefined>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => {
      output += String(part);
      const [, found] = /answers at (http:\S+)\/v1 /.exec(output) ?? [];
      if (found) resolve(found);
    });
    child.once('close', () => resolve(undefined));
  });
  return { child, address, output, code: child.exitCode };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  child.kill(signal);
  await once(child, 'exit');
  running.delete(child);
  return child.exitCode;
}

const titles = async ({ address }: Started) => ((await (await fetch(`${address}/v1/activities`)).json()) as { items: { title: string }[] }).items.map(({ title }) => title);

test('SRV-19 R3 a second server on the same data refuses by name, or answers alike where the database can share; after kill -9 the next one starts', async () => {
  const first = await start();
  assert.deepEqual(await titles(first), ['kept']);
  const second = await start();
  if (location.databaseUrl) {
    assert.deepEqual(await titles(second), ['kept']);
    await end(second.child, 'SIGKILL');
  } else {
    assert.equal(second.code, 1);
    assert.match(second.output, new RegExp(`^The data in .* is in use by the server on port 0 \\(process ${first.child.pid}, since .*\\)\\. Stop it first`));
    assert.doesNotMatch(second.output, /\n\s+at /);
  }
  await end(first.child, 'SIGKILL');
  const third = await start();
  assert.deepEqual(await titles(third), ['kept'], 'the data is still there');
  assert.equal(await end(third.child, 'SIGTERM'), 0, 'asked to stop, it ends by itself');
});

test('a setting that makes no sense is named before anything is opened', async () => {
  const { code, output } = await start({ PORT: 'four thousand' });
  assert.equal(code, 1);
  assert.equal(output.trim(), 'PORT must be a whole number from 0 to 65535, not "four thousand".');
});
