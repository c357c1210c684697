/**
 * The one gate for addresses that come with data. It decides on the parsed protocol, never on a prefix: tabs, line
 * breaks, backslashes and odd case are how `javascript:` gets past prefixes.
 */
const admitted: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** The address as the browser will read it, or undefined: then the text is shown without a link. */
export function safeUrl(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address, location.origin)) return undefined;
  const url = new URL(address, location.origin);
  return admitted.has(url.protocol) && !url.username && !url.password ? url.href : undefined;
}

/** True for a page of another site, which a link announces. */
export const leavesSite = (url: string): boolean => new URL(url).origin !== location.origin && /^https?:/.test(url);
