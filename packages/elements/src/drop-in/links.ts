import { elementFrom, isTagName, namesAddress } from './tags.ts';

/** Links look like `https://cme.example.org/w/course-list?specialty=cardiology`; the only form that every editor keeps. */
export const linkSelector = 'a[href*="/w/"]';

/**
 * A link becomes the element that its address names, but only where origin and path lie under the API address that the
 * loader tag pins. The comparison is of parsed addresses: look-alike hosts, user names and backslashes do not pass.
 */
export function replaceLink(link: HTMLAnchorElement, apiUrl: URL): void {
  const written = link.getAttribute('href') ?? '';
  if (!URL.canParse(written, location.href)) return;
  const url = new URL(written, location.href);
  const root = `${apiUrl.pathname.replace(/\/$/, '')}/w/`;
  if (url.origin !== apiUrl.origin || url.username || url.password || !url.pathname.startsWith(root)) return;
  const name = url.pathname.slice(root.length).replace(/\/$/, '');
  if (!isTagName(name)) return;
  const element = elementFrom(name, [...url.searchParams].filter(([attribute]) => !namesAddress(attribute)));
  const replaced = onlyOneIn(link.parentElement, link) ? link.parentElement! : link;
  replaced.replaceWith(element);
  element.append(link);
}

/** A paragraph that holds just the link would be an element inside a paragraph, which HTML does not allow. */
function onlyOneIn(parent: HTMLElement | null, link: HTMLAnchorElement): boolean {
  return parent?.localName === 'p' && [...parent.childNodes].every((node) => node === link || (node.textContent ?? '').trim() === '');
}
