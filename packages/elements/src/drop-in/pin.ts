import { pageBase, pinOrigins } from '../shared/trust.ts';
import { warnOnce } from '../shared/warn.ts';

/**
 * Reads the script's own address: `cme-catalog.js?api-url=/cme-api&also=https://media.example.org`. Only who may write a
 * script tag can write this.
 */
export function pinFrom(scriptUrl: string): URL | undefined {
  const { searchParams } = new URL(scriptUrl);
  const written = searchParams.get('api-url') ?? undefined;
  const apiUrl = written !== undefined && URL.canParse(written, pageBase()) ? new URL(written, pageBase()) : undefined;
  if (written !== undefined && !apiUrl) warnOnce(`api-url="${written}" in the script's address cannot be read. Write a path such as /cme-api or an address with https.`);
  const also = searchParams.getAll('also').filter((origin) => URL.canParse(origin)).map((origin) => new URL(origin).origin);
  pinOrigins({ apiUrl: apiUrl?.href, also });
  return apiUrl;
}
