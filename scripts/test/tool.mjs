import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from '../setup.mjs';

const limit = 15 * 60_000;

/**
 * Runs a command in the root folder. Its output is shown at once, or kept and answered with `quiet`.
 * A command that hangs is ended after fifteen minutes and counts as failed.
 */
export function tool(command, args, { env = {}, quiet = false } = {}) {
  const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, PATH: path, ...env },
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    timeout: limit,
  });
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** Runs named commands that each pass or fail as a whole; only failures show what they printed. */
export async function checks(parts) {
  const count = { passed: 0, failed: 0 };
  for (const { name, command } of parts) {
    const { ok, output } = await tool(command[0], command.slice(1), { quiet: true });
    if (!ok) console.error(`${name}: ${command.join(' ')}\n${output}`);
    count[ok ? 'passed' : 'failed'] += 1;
  }
  return count;
}
