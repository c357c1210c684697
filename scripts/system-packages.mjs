/** The Debian packages that tests need: browsers, a display for them, a real PostgreSQL. */
import { spawnSync } from 'node:child_process';

export const browsers = [
  'chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth', 'fonts-noto-core', 'fonts-noto-cjk',
];
export const postgres = ['postgresql-15'];

/** Installs what is missing when that is possible; otherwise says what to install and answers false. */
export function ensureSystemPackages(wanted) {
  const missing = missingPackages(wanted, installedPackages(wanted));
  if (missing.length === 0) return true;
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log(`Installing Debian packages: ${missing.join(' ')}`);
    if (aptGet('update', '-qq') && aptGet('install', '-y', '-qq', '--no-install-recommends', ...missing)) return true;
  }
  console.error(
    `These tests need Debian packages that are not installed: ${missing.join(', ')}. Install them with:\n` +
      `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing.join(' ')}`,
  );
  return false;
}

/** @param installed lines of `package status`, where status `ii` means wanted and completely installed */
export function missingPackages(wanted, installed) {
  const complete = new Set(installed.split('\n').map((line) => line.split(' ')).filter(([, status]) => status === 'ii').map(([name]) => name));
  return wanted.filter((name) => !complete.has(name));
}

/** Empty where there is no dpkg: everything then counts as missing. */
function installedPackages(names) {
  return spawnSync('dpkg-query', ['-W', '-f=${Package} ${db:Status-Abbrev}\n', ...names], { encoding: 'utf8' }).stdout ?? '';
}

function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}
