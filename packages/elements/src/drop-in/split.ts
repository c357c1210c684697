import './clobbered.ts';
import { pinFrom } from './pin.ts';
import { isTagName } from './tags.ts';
import { watch } from './watch.ts';
import { within } from './within.ts';

/**
 * The loader for self-hosting: fetches only what the page uses. The build fills in which files each element needs, all
 * of them at once, so that no file waits for another to name it.
 */
declare const filesOf: Readonly<Record<string, readonly string[]>>;

const loaded = new Set<string>();

function load(name: string): void {
  if (loaded.has(name)) return;
  loaded.add(name);
  for (const file of filesOf[name] ?? []) void import(/* @vite-ignore */ new URL(file, import.meta.url).href);
}

watch(pinFrom(import.meta.url), (root) => {
  for (const element of within(root, 'cme-backend, cme-course-list, cme-activity, cme-program')) {
    const name = element.localName.slice('cme-'.length);
    if (isTagName(name) || name === 'backend') load(name);
  }
});
