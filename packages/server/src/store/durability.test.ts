import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { programOf } from '../../../../test/support/programs.ts';
import { testLocation } from '../../../../test/support/server-store.ts';
import { openStore } from './store.ts';
import { upsertProvider } from './write-provider.ts';

const cycles = Number(process.env.CYCLES ?? 3);
const writer = fileURLToPath(new URL('../../../../test/support/endless-writer.ts', import.meta.url));

test(`SRV-20 what was acknowledged is there after kill -9 (${cycles} times)`, async () => {
  const location = await testLocation();
  const first = await openStore(location);
  await upsertProvider(first, { id: 'a', program: programOf('A') });
  await first.close();
  const acknowledged = new Set<string>();
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const child = spawn(process.execPath, ['--conditions=@cme-elements/source', writer, JSON.stringify(location), String(cycle)], { stdio: ['ignore', 'pipe', 'inherit'] });
    const lines = createInterface({ input: child.stdout });
    lines.on('line', (id) => acknowledged.add(id));
    await once(lines, 'line');
    await sleep(Math.random() * 300);
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');

    const store = await openStore(location);
    const rows = await store.db.selectFrom('activity').select('id').execute();
    const stored = new Set(rows.map(({ id }) => id));
    assert.deepEqual([...acknowledged].filter((id) => !stored.has(id)), []);
    const words = await store.db.selectFrom('term').select('uses').where('value', '=', 'acknowledged').execute();
    assert.equal(words[0]?.uses, stored.size, 'nothing is half done');
    await store.close();
  }
  assert.ok(acknowledged.size >= cycles);
});
