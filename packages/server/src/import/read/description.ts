import { compile } from 'html-to-text';
import { nothing, read, type Reading } from './reading.ts';

const looksLikeHtml = /<[a-z!/]|&[a-z]{2,8};|&#\d/i;

const toText = compile({
  wordwrap: false,
  limits: { maxInputLength: 200_000, maxDepth: 32 },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'ul', options: { itemPrefix: '• ' } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
  ],
});

/** Reads a description as plain text with blank lines between paragraphs; markup is read by a parser and dropped. */
export function readDescription(cell: string): Reading<string> {
  const text = looksLikeHtml.test(cell) ? toText(cell) : cell;
  const lines = text.replaceAll('\u00a0', ' ').split('\n').map((line) => line.trimEnd());
  const tidy = lines.join('\n').replace(/\n{3,}/g, '\n\n').trim();
  return tidy === '' ? nothing : read(tidy);
}
