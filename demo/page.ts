import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export interface PageSetting {
  /** Origin of the backend; empty on its own origin, where paths are enough. */
  backend: string;
  /** Answers the text of an address of the backend, for includes on the server; empty where there is none. */
  include(path: string): Promise<string>;
  /** Where one of the hosts is served once more. */
  secondOrigin(): string;
}

const integrities = new URL('../dist/cme/sri.json', import.meta.url);

/**
 * A page as the hospital's CMS would put it together. A page may say:
 * - `{{part header}}`: a file of the host's `parts` folder
 * - `{{link program.html About us}}`: a link that says when it is to this very page
 * - `{{integrity cme-catalog.js}}`: the hash of a drop-in file
 * - `{{include /v1/fragments/activities}}`: what the backend answers there
 * - `{{backend}}`, `{{second}}`: origins
 */
export async function renderPage(root: string, file: string, setting: PageSetting): Promise<string> {
  const folder = join(root, dirname(file));
  const read = async (path: string): Promise<string> => replaceAsync(await readFile(path, 'utf8'), /\{\{part ([\w-]+)\}\}/g, (name) => read(join(folder, 'parts', `${name}.html`)));
  const text = (await read(join(root, file)))
    .replaceAll('{{backend}}', setting.backend)
    .replaceAll('{{second}}', setting.secondOrigin())
    .replaceAll(/\{\{link (\S+) ([^}]+)\}\}/g, (_, href: string, words: string) => linkTo(href, words, basename(file)))
    .replaceAll(/\{\{integrity ([\w./-]+)\}\}/g, (_, name: string) => integrityOf(name));
  return replaceAsync(text, /\{\{include (\S+)\}\}/g, (path) => setting.include(path));
}

function linkTo(href: string, words: string, page: string): string {
  const current = (href === './' ? 'index.html' : href) === page ? ' aria-current="page"' : '';
  return `<a href="${href}"${current}>${words}</a>`;
}

function integrityOf(name: string): string {
  const files = JSON.parse(readFileSync(integrities, 'utf8')) as Record<string, { integrity: string } | undefined>;
  return files[name]?.integrity ?? '';
}

async function replaceAsync(text: string, pattern: RegExp, replacement: (found: string) => Promise<string>): Promise<string> {
  const parts = await Promise.all([...text.matchAll(pattern)].map(([, found]) => replacement(found!)));
  return text.replaceAll(pattern, () => parts.shift()!);
}
