import { pinFrom } from './pin.ts';
import { watch } from './watch.ts';

interface Definable {
  define(tag: string): void;
}

/** One self-contained file: every element it holds is defined at once. */
export function start(scriptUrl: string, elements: Readonly<Record<string, Definable>>): void {
  const apiUrl = pinFrom(scriptUrl);
  for (const [tag, element] of Object.entries(elements)) element.define(tag);
  watch(apiUrl);
}
