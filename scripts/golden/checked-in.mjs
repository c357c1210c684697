import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../setup.mjs';

/** A file that a command writes and that people review in diffs. Answers what differs, with the command that rewrites it. */
export function differenceOf({ file, text, command }) {
  const before = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '';
  if (before === text) return undefined;
  const had = new Set(before.split('\n'));
  const has = new Set(text.split('\n'));
  const lines = [...[...had].filter((line) => !has.has(line)).map((line) => `- ${line}`), ...[...has].filter((line) => !had.has(line)).map((line) => `+ ${line}`)];
  return [`${file} is not what the sources say now:`, ...lines.slice(0, 40), `If that is meant, run: ${command}`].join('\n');
}

/** What the command itself does: with `--write` it writes, without it says what differs and fails. */
export async function keepCheckedIn(scriptUrl, make) {
  if (pathToFileURL(process.argv[1]).href !== scriptUrl) return;
  const { setUp } = await import('../setup.mjs');
  await setUp(scriptUrl);
  const made = await make();
  if (process.argv.includes('--write')) writeFileSync(join(root, made.file), made.text);
  else if (differenceOf(made)) {
    console.error(differenceOf(made));
    process.exitCode = 1;
    return;
  }
  console.log(made.about ?? `${relative('.', made.file)} is up to date.`);
}
