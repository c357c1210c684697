import { linkSelector, replaceLink } from './links.ts';
import { placeholderSelector, replacePlaceholder } from './placeholders.ts';
import { within } from './within.ts';

/** Links keep their meaning inside our elements, where they are the fallback. No link is one of those itself. */
const isInside = (link: HTMLAnchorElement): boolean => link.closest('cme-course-list, cme-activity, cme-program') !== null;

/**
 * Replaces placeholders and links now and whenever the page adds some, by one observer.
 * @param look called with every part of the page that may hold something of ours
 */
export function watch(apiUrl: URL | undefined, look: (root: Element) => void = () => {}): void {
  const replace = (root: Element) => {
    for (const found of within<HTMLElement>(root, placeholderSelector)) replacePlaceholder(found);
    if (apiUrl) for (const found of within<HTMLAnchorElement>(root, linkSelector)) if (!isInside(found)) replaceLink(found, apiUrl);
    look(root);
  };
  replace(document.documentElement);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element && node.isConnected) replace(node);
  }).observe(document.documentElement, { childList: true, subtree: true });
  // A module runs before the document is complete only where it is `async`.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => replace(document.documentElement), { once: true });
}
