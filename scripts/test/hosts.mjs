import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildIfChanged } from '../build.mjs';
import { root } from '../setup.mjs';
import { freePort } from './free-port.mjs';
import { nodeTests } from './node-tests.mjs';

/** What `npm start` serves, on a new database with its demo data, seen in two browsers. The files share the server and the browsers. */
export async function hostTests({ files }) {
  await buildIfChanged();
  const folder = mkdtempSync(join(tmpdir(), 'cme-hosts-'));
  const port = await freePort();
  const server = spawn(process.execPath, ['--conditions=@cme-elements/source', 'packages/server/src/main.ts', 'demo/plugin.ts'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), DATA_DIR: folder, DATABASE_URL: '', LOG_LEVEL: 'error', REQUESTS_PER_MINUTE: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (said += text));
  try {
    const second = await otherOrigin();
    return await nodeTests({ files, together: true, env: { HOSTS_URL: `http://127.0.0.1:${port}`, SECOND_URL: second } });
  } finally {
    const ended = new Promise((resolve) => server.exitCode === null ? server.once('exit', resolve) : resolve());
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }

  /** The last address that the server prints, once everything is ready. */
  async function otherOrigin() {
    for (let tries = 0; tries < 1200; tries += 1) {
      const found = /another origin: (http:\/\/[\d.:]+)/.exec(said);
      if (found) return found[1];
      if (server.exitCode !== null || said.includes('no host page is served')) break;
      await wait(100);
    }
    throw new Error(`The demo did not start:\n${said}`);
  }
}
