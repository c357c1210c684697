import { nothing, read, unreadable, type Reading } from './reading.ts';

/** Reads a web address. Only https is shown as a link on a page, so anything else is said rather than stored. */
export function readLink(cell: string): Reading<string> {
  const text = cell.trim();
  if (text === '') return nothing;
  const url = URL.parse(text);
  if (url?.protocol === 'https:' && url.username === '' && url.password === '') return read(url.href);
  return unreadable('is not a web address that starts with https://.');
}
