/**
 * Runs web-test-runner with a WebKit driver beside it. WebKit draws into a real window: start this under `xvfb-run`.
 * Arguments go to the runner.
 */
import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './free-port.mjs';
import { tool } from './tool.mjs';

const port = await freePort();
const runtime = mkdtempSync(join(tmpdir(), 'cme-webkit-'));
const env = {
  WEBKIT_DRIVER_PORT: String(port),
  WEBKIT_BROWSER: globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser')[0] ?? '',
  // No graphics card and no session bus: draw in software, keep sockets in a folder of our own.
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
  XDG_RUNTIME_DIR: runtime,
};
const driver = spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], { env: { ...process.env, ...env }, stdio: 'ignore' });
process.once('exit', () => {
  driver.kill();
  rmSync(runtime, { recursive: true, force: true });
});

await listening(port);
const { ok } = await tool('wtr', process.argv.slice(2), { env });
process.exit(ok ? 0 : 1);

async function listening(at) {
  for (let tries = 0; tries < 100; tries += 1) {
    const answered = await new Promise((resolve) => {
      const socket = createConnection(at, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.on('connect', () => socket.destroy());
    });
    if (answered) return;
    await wait(100);
  }
  throw new Error('WebKitWebDriver does not answer.');
}
