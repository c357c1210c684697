/**
 * Who may name an origin. On a page with the drop-in the loader tag does, once; an editor's attributes count only where
 * their origin is listed there, so that writing content never becomes a way to run or redirect anything. On pages without
 * the drop-in the page's own code is in charge and attributes count.
 */

interface Pinned {
  /** The address that has `/v1` under it. */
  apiUrl: string | undefined;
  /** Further origins that attributes may name. */
  also: readonly string[];
}

/** Kept with the page: the split files and their loader each hold this module. No markup can take the place of a symbol. */
const place: unique symbol = Symbol.for('cme-elements.pinned');
const pinned = () => (globalThis as { [place]?: Pinned })[place];

/** Called once, by the drop-in, before any element is defined. */
export function pinOrigins(to: Pinned): void {
  if (!pinned()) Object.defineProperty(globalThis, place, { value: to });
}

/** The API that the loader tag names. */
export const pinnedApiUrl = (): string | undefined => pinned()?.apiUrl;

/** Relative addresses are the page's own; `<base>` must not move them. */
export const pageBase = (): string => location.origin;

/** Editors' text fields leave white space around an address, of kinds that parsing would keep. */
function parse(written: string): URL | undefined {
  const address = written.trim();
  if (!URL.canParse(address, pageBase())) return undefined;
  const url = new URL(address, pageBase());
  return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined;
}

const isOwnOrListed = ({ origin }: URL): boolean => origin === location.origin || !!pinned()?.also.includes(origin);

/** By whole folders: `/api-2` does not lie under `/api`. */
const folderOf = ({ origin, pathname }: URL): string => `${origin}${pathname}${pathname.endsWith('/') ? '' : '/'}`;

/** An API address from an attribute, or undefined where it may not be named there. */
export function trustedApiUrl(address: string): string | undefined {
  const apiUrl = pinnedApiUrl();
  if (!apiUrl) return address.trim();
  const url = parse(address);
  return url && (isOwnOrListed(url) || folderOf(url).startsWith(folderOf(new URL(apiUrl, pageBase())))) ? url.href : undefined;
}

/** A data file or a page from an attribute: the page's own origin, or one that the loader tag lists. */
export function trustedAddress(address: string): string | undefined {
  const url = parse(address);
  return url && isOwnOrListed(url) ? url.href : undefined;
}

/**
 * A picture that data names: from the page, the API or a listed origin, so that showing a list tells nobody else who reads
 * it. On pages without the drop-in the page's own code chose the backend, and with it the pictures.
 */
export function trustedPicture(address: string | undefined): string | undefined {
  const url = address === undefined ? undefined : parse(address);
  const apiUrl = pinnedApiUrl();
  const isApi = apiUrl !== undefined && url?.origin === new URL(apiUrl, pageBase()).origin;
  return url && (!pinned() || isApi || isOwnOrListed(url)) ? url.href : undefined;
}
