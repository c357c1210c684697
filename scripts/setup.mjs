/**
 * Brings a fresh clone to the point where our own code can run.
 * Plain JavaScript for Node 20: it works before anything is installed, so it imports nothing but Node.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const node24 = join(root, 'node_modules/node/bin/node');
const sourceCondition = '--conditions=@cme-elements/source';

/** Installs the npm packages when they are missing or differ from the lock file. */
export function ensurePackages() {
  if (existsSync(node24) && matchesLock(readJson('package-lock.json'), readJson('node_modules/.package-lock.json'))) return;
  console.log('Installing packages. The first time this takes a minute or two.');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: outsidePath(), PUPPETEER_SKIP_DOWNLOAD: '1' },
  });
  if (status !== 0) {
    console.error('The packages could not be installed; the lines above say why.');
    process.exit(1);
  }
}

/**
 * Compares the lock file with npm's own record of what it installed. A stamp of ours would ask for a reinstallation
 * after every ordinary `npm install`.
 */
export function matchesLock(lock, installed) {
  return Object.entries(lock?.packages ?? {})
    .filter(([path, { optional, devOptional }]) => path.includes('node_modules/') && !optional && !devOptional)
    .every(([path, { version }]) => path in (installed?.packages ?? {}) && installed.packages[path].version === version);
}

/** Runs an entry of ours under Node 24, with packages resolved to their source, and answers its exit code. */
export function runUnderNode24(entry, args = [], env = {}) {
  const child = spawn(node24, [sourceCondition, entry, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: [join(root, 'node_modules/node/bin'), process.env.PATH].join(delimiter), ...env },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // Ctrl+C reaches the child by itself; a second SIGINT would cut its shutdown short.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Returns once the calling script runs under Node 24 with everything installed: the first caller steps aside for that one. */
export async function setUp(scriptUrl) {
  ensurePackages();
  if (realpathSync(process.execPath) === realpathSync(node24) && process.execArgv.includes(sourceCondition)) return;
  process.exit(await runUnderNode24(fileURLToPath(scriptUrl), process.argv.slice(2)));
}

/** The caller's path without our own node_modules: npm must not run on the Node that it is about to replace. */
function outsidePath() {
  return (process.env.PATH ?? '').split(delimiter).filter((entry) => !entry.startsWith(join(root, 'node_modules'))).join(delimiter);
}

function readJson(path) {
  const file = join(root, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
