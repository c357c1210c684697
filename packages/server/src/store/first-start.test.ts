import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openStore } from './store.ts';

const directory = mkdtempSync(join(tmpdir(), 'cme-first-'));
after(() => rmSync(directory, { recursive: true, force: true }));

test('SRV-20 a first start that was interrupted leaves nothing that the next one trips over', async () => {
  const store = fileURLToPath(new URL('./store.ts', import.meta.url));
  const script = `const { openStore } = await import(${JSON.stringify(store)}); await openStore({ dataDir: ${JSON.stringify(directory)} });`;
  const child = spawn(process.execPath, ['--conditions=@cme-elements/source', '--input-type=module', '-e', script], { stdio: 'inherit' });
  while (!existsSync(join(directory, 'database-unfinished', 'PG_VERSION')) && !existsSync(join(directory, 'database'))) await sleep(20);
  child.kill('SIGKILL');
  await once(child, 'exit');

  const next = await openStore({ dataDir: directory });
  assert.equal(await next.isEmpty(), true);
  await next.close();
  assert.deepEqual(readdirSync(directory), ['database']);
});
