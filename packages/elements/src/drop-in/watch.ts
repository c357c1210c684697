import { linkSelector, replaceLink } from './links.ts';
import { placeholderSelector, replacePlaceholder } from './placeholders.ts';

/** Links keep their meaning inside our elements, where they are the fallback. */
const isInside = (element: Element): boolean => element.parentElement?.closest('cme-course-list, cme-activity, cme-program') != null;

/**
 * Replaces placeholders and links now and whenever the page adds some, by one observer.
 * @param look called with every part of the page that may hold something of ours
 */
export function watch(apiUrl: URL | undefined, look: (root: ParentNode) => void = () => {}): void {
  const replace = (root: ParentNode) => {
    for (const found of root.querySelectorAll<HTMLElement>(placeholderSelector)) replacePlaceholder(found);
    if (apiUrl) for (const found of root.querySelectorAll<HTMLAnchorElement>(linkSelector)) if (!isInside(found)) replaceLink(found, apiUrl);
    look(root);
  };
  const seeAdded = (node: Node) => {
    // The parent, because a query looks below its root only.
    if (node instanceof Element && node.isConnected) replace(node.parentElement ?? document);
  };
  replace(document);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) seeAdded(node);
  }).observe(document.documentElement, { childList: true, subtree: true });
  // A module runs before the document is complete only where it is `async`.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => replace(document), { once: true });
}
