import { en, safeLocale, wordsOf, type Dictionary, type Words } from '@cme-elements/words';

const dictionaries = new Map<string, Partial<Dictionary>>([['en', en]]);
const made = new Map<string, Words>();
const listeners = new Set<() => void>();

/**
 * Adds a language, or replaces some words of one. Keys that are left out stay English.
 * @param tag BCP 47 tag; `es` also serves `es-MX`.
 */
export function addLocale(tag: string, dictionary: Partial<Dictionary>): void {
  const key = safeLocale(tag).toLowerCase();
  dictionaries.set(key, { ...dictionaries.get(key), ...dictionary });
  made.clear();
  for (const listener of listeners) listener();
}

/** Calls back when words change, until the returned function is called. */
export function onWordsChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The words for a tag: its own dictionary, else its language's, else English; dates and numbers follow the tag. */
export function wordsFor(tag: string | null | undefined): Words {
  const locale = safeLocale(tag);
  let words = made.get(locale);
  if (!words) {
    const key = locale.toLowerCase();
    const dictionary = dictionaries.get(key) ?? dictionaries.get(key.split('-')[0]!);
    made.set(locale, (words = wordsOf(dictionary ? locale : 'en', dictionary ?? en, en)));
  }
  return words;
}

/** The nearest `lang`, through shadow roots. */
export function nearestLanguage(element: Element): string | null {
  for (let at: Element | null = element; at; ) {
    const named: Element | null = at.closest('[lang]');
    if (named) return named.getAttribute('lang');
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

const rightToLeft: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

export const directionOf = (locale: string): 'ltr' | 'rtl' => (rightToLeft.has(locale.split('-')[0]!) ? 'rtl' : 'ltr');
