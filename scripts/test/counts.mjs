import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tool } from './tool.mjs';

/** Runs a test runner whose reporter hands its counts back. A runner that dies, or fails without saying in which test, is one failure. */
export async function counted(command, args, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'cme-counts-'));
  const file = join(folder, 'counts.json');
  try {
    const { ok } = await tool(command, args, { env: { ...env, CME_TEST_COUNTS: file } });
    const { passed, failed } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
    if (ok || failed > 0) return { passed, failed };
    console.error('The test runner ended before it could say which test failed.');
    return { passed, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** For reporters: leaves the counts where `counted` looks for them. */
export function leaveCounts(counts) {
  if (process.env.CME_TEST_COUNTS) writeFileSync(process.env.CME_TEST_COUNTS, JSON.stringify(counts));
}
