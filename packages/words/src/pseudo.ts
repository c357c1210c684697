import type { Dictionary, Message } from './dictionary.ts';

/**
 * Pseudo-locales show untranslated text, clipped boxes and mirrored layouts before a translator is paid:
 * `en-XA` is English with accents and 40 % longer, `ar-XB` English read from right to left.
 */

const accents: Readonly<Record<string, string>> = {
  a: 'á', c: 'ç', d: 'ð', e: 'é', g: 'ğ', h: 'ĥ', i: 'î', j: 'ĵ', k: 'ķ', l: 'ļ', n: 'ñ', o: 'ö', r: 'ŕ', s: 'š', t: 'ţ', u: 'û', w: 'ŵ', y: 'ý', z: 'ž',
  A: 'Å', C: 'Ç', D: 'Ð', E: 'É', G: 'Ĝ', I: 'Î', L: 'Ļ', N: 'Ñ', O: 'Ö', R: 'Ŕ', S: 'Š', T: 'Ţ', U: 'Û',
};

/** Everything but the holes, which must survive. */
const outsideHoles = (text: string, change: (part: string) => string) =>
  text.split(/(\{\w+\})/).map((part, index) => (index % 2 ? part : change(part))).join('');

const each = (dictionary: Dictionary, change: (text: string) => string): Dictionary =>
  Object.fromEntries(Object.entries<Message>(dictionary).map(([key, message]) => [
    key,
    typeof message === 'string' ? change(message) : Object.fromEntries(Object.entries(message).map(([form, text]) => [form, change(text)])),
  ])) as Dictionary;

/** `[Šéåŕçĥ one two]`: accented, 40 % longer, in brackets so that a clipped end is seen. */
export const pseudoLong = (dictionary: Dictionary): Dictionary =>
  each(dictionary, (text) => {
    const padding = ' one two three four five six seven eight nine ten'.repeat(4).slice(0, Math.ceil(text.length * 0.4));
    return `[${outsideHoles(text, (part) => part.replaceAll(/\p{L}/gu, (letter) => accents[letter] ?? letter))}${padding}]`;
  });

const rightToLeft = String.fromCharCode(0x20_2e);
const popDirection = String.fromCharCode(0x20_2c);

/** English inside a right-to-left override. The holes keep their own direction, and spaces part them from the text as they do in Arabic. */
export const pseudoMirrored = (dictionary: Dictionary): Dictionary =>
  each(dictionary, (text) => outsideHoles(text, (part) => part.replace(/\S(?:.*\S)?/s, (words) => `${rightToLeft}${words}${popDirection}`)));
