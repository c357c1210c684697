import type { en } from './en.ts';

/** Every word of the library by its key. */
export type WordKey = keyof typeof en;

/** A text, or its plural forms by the categories of `Intl.PluralRules`; `other` is always there. */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** A whole language. Hospitals may also give a part: what is missing stays English. */
export type Dictionary = { readonly [Key in WordKey]: Message };

/** Keys made from a code of the data, such as `format_live`. */
export type CodedWord = 'role' | 'format' | 'profession';

export type Values = Readonly<Record<string, string | number>>;

/** The words of one language, ready to speak. */
export interface Words {
  /** BCP 47 tag that dates and numbers follow. */
  readonly locale: string;
  /** The text of a key with its holes filled; `count` also chooses the plural form. */
  t(key: WordKey, values?: Values): string;
  /** The name of a code, or the code itself made readable where this version does not know it yet. */
  name(set: CodedWord, code: string): string;
}

const holes = /\{(\w+)\}/g;

/** Builds {@link Words} from a dictionary; whatever it lacks comes from `fallback`. */
export function wordsOf(locale: string, dictionary: Partial<Dictionary>, fallback: Dictionary): Words {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const t = (key: WordKey, values: Values = {}) => {
    const message = dictionary[key] ?? fallback[key];
    const text = typeof message === 'string' ? message : message[plurals.select(Number(values.count))] ?? message.other;
    return text.replace(holes, (hole, name: string) => {
      const value = values[name];
      return value === undefined ? hole : typeof value === 'number' ? numbers.format(value) : value;
    });
  };
  return {
    locale,
    t,
    name: (set, code) => {
      const key = `${set}_${code}` as WordKey;
      return key in fallback ? t(key) : code.replaceAll(/[_-]+/g, ' ');
    },
  };
}
