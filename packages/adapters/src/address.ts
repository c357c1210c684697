import { CmeError } from './cme-error.ts';

const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The one gate for addresses that data comes from: https, or http on the page's own origin or on this machine. It judges
 * the parsed address, never its spelling.
 *
 * @param base address of the page, for relative addresses
 * @throws CmeError `invalid`
 */
export function dataAddress(text: string, base?: string): URL {
  let url: URL;
  try {
    url = new URL(text, base);
  } catch (cause) {
    throw new CmeError('invalid', `Not an address: ${text}`, { cause });
  }
  if (url.username !== '' || url.password !== '') throw new CmeError('invalid', 'An address of data must not hold a user name or password.');
  const plain = url.protocol === 'http:' && (loopback.has(url.hostname) || (base !== undefined && url.origin === new URL(base).origin));
  if (url.protocol !== 'https:' && !plain) throw new CmeError('invalid', `Data must come over https or from the page's own origin: ${url.protocol}//${url.host}`);
  return url;
}

/** The address under which `/v1` is, ending in a slash. */
export function apiAddress(text: string, base?: string): string {
  const url = dataAddress(text, base);
  if (url.search !== '' || url.hash !== '') throw new CmeError('invalid', 'The address of an API has no query and no fragment.');
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
