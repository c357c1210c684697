import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

/** The text of one exported type, without its comments, as a reviewer wants to read it. */
export function declaration(file, name) {
  const source = readFileSync(join(root, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  const [, start] = new RegExp(`(?:export )?((?:type|interface) ${name}\\b)`).exec(source) ?? [];
  if (!start) throw new Error(`${file} declares no ${name}.`);
  const text = source.slice(source.indexOf(start));
  return text.slice(0, endOf(text)).split('\n').map((line) => line.trimEnd()).filter(Boolean).join('\n');
}

/** An interface ends with its brace; a type with the first semicolon outside of braces. */
function endOf(text) {
  let depth = 0;
  for (const [at, sign] of [...text].entries()) {
    if (sign === '{') depth += 1;
    if (sign === '}' && (depth -= 1) === 0 && text.startsWith('interface')) return at + 1;
    if (sign === ';' && depth === 0) return at;
  }
  throw new Error('A declaration does not end.');
}
