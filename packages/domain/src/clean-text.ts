/**
 * Joiners shape Arabic and Indic words, so they stay between such letters. Everywhere else an invisible character only
 * hides or reorders text: direction controls, zero-width and tag characters, control characters, halves of a character.
 */
const invisible =
  // eslint-disable-next-line no-control-regex -- control characters are what is removed
  /([\u0600-\u0dff][\u200c\u200d])(?=[\u0600-\u0dff])|[\0-\x08\x0b-\x1f\x7f-\x9f\p{Cs}]|(?![\u0600-\u0605\u06dd\u070f\u08e2])\p{Cf}/gu;

/** More than three marks on one letter are no writing; they run into the lines above. */
const stackedMarks = /(\p{M}{3})\p{M}+/gu;

/**
 * Foreign text as it may be shown: without invisible characters and without towers of marks. Line feeds and tabs stay.
 * The text is still foreign: show it as text, isolated in direction.
 */
export function cleanText(text: string): string {
  // Most texts are plain, and looking at each character twice would slow down a long list.
  return /^[\t\n -~]*$/.test(text) ? text : text.replace(invisible, '$1').replace(stackedMarks, '$1');
}
