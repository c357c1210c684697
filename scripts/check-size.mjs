/**
 * What a page transfers, in exact bytes: growth and shrinkage both fail until somebody has looked and writes the new number.
 * `node scripts/check-size.mjs` prints the distance to the budget, `--write` keeps the numbers of today.
 */
import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { keepCheckedIn } from './golden/checked-in.mjs';

/** Targets in bytes; a number above its budget is no failure of this check, and it says so. */
const budgets = { 'cme-catalog.js': 35_000, 'a list alone, by split/cme.js': 28_000 };

/** Of a build: the whole files, and everything that a page with only a list fetches through the loader. */
export function checkedInSizes(folder, { filesOf }) {
  const gzipped = (file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  const listFiles = ['cme.js', ...filesOf['course-list']].map((file) => join('split', file));
  const bytes = {
    'cme-catalog.js': gzipped('cme-catalog.js'),
    'cme.js': gzipped('cme.js'),
    'a list alone, by split/cme.js': listFiles.reduce((sum, file) => sum + gzipped(file), 0),
  };
  const rows = Object.entries(bytes).map(([what, size]) => `| ${what} | ${size} | ${budgets[what] ?? '–'} | ${distance(size, budgets[what])} |`);
  return {
    file: 'scripts/golden/sizes.md',
    text: ['# Sizes', '', 'Bytes after gzip. Written by `node scripts/check-size.mjs --write`.', '', '| What | Bytes | Budget | Distance |', '|---|---|---|---|', ...rows, ''].join('\n'),
    command: 'node scripts/check-size.mjs --write',
    about: rows.map((row) => row.replaceAll('|', ' ').trim()).join('\n'),
  };
}

const distance = (size, budget) => (budget === undefined ? '–' : size > budget ? `${size - budget} above` : `${budget - size} below`);

await keepCheckedIn(import.meta.url, async () => {
  const { buildDropIn } = await import('./build.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'cme-sizes-'));
  try {
    return checkedInSizes(folder, await buildDropIn(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
