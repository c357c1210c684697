import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.mjs';

/**
 * Lends a PostgreSQL of our own, empty and on this machine only, for as long as `use` runs.
 * The address belongs to a superuser, so that tests may create databases.
 */
export async function withPostgres(use) {
  const programs = globSync('/usr/lib/postgresql/*/bin').sort().at(-1) ?? '';
  const owner = account();
  const folder = mkdtempSync(join(tmpdir(), 'cme-postgres-'));
  chownSync(folder, owner.uid, owner.gid);
  try {
    const data = join(folder, 'data');
    execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'], {
      ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'],
    });
    const port = await freePort();
    const server = spawn(
      join(programs, 'postgres'),
      ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off'],
      { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const stop = () => server.kill('SIGINT');
    process.once('exit', stop);
    try {
      await ready(server);
      return await use(`postgres://postgres@127.0.0.1:${port}/postgres`);
    } finally {
      process.off('exit', stop);
      if (server.exitCode === null) {
        stop();
        await once(server, 'exit');
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** PostgreSQL refuses to run as root; root hands it to the account that the Debian package made. */
function account() {
  if (process.getuid() !== 0) return { uid: process.getuid(), gid: process.getgid() };
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** Resolves when the server accepts connections; its log is read on, or a full pipe would stop it. */
function ready(server) {
  let log = '';
  return new Promise((resolve, reject) => {
    server.stderr.on('data', (chunk) => {
      if (log === undefined) return;
      log += chunk;
      if (!log.includes('ready to accept connections')) return;
      log = undefined;
      resolve();
    });
    server.on('exit', () => reject(new Error(`PostgreSQL did not start:\n${log}`)));
  });
}
