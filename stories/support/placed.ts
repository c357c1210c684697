import type { CmeBackend } from '@cme-elements/adapters';

/** What stands between the tags: a link to what the editor had before. */
export function fallback(): HTMLElement {
  const link = document.createElement('a');
  link.href = '/education/calendar';
  link.textContent = 'See the calendar';
  return link;
}

/**
 * An element on a page as an editor writes it: attributes, and a link inside. Only the data comes by property, and is
 * made anew for each visit, so that no story inherits what another one did.
 */
export const placed = (tag: string, backend?: () => CmeBackend) => (attributes: Record<string, unknown>): HTMLElement => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'boolean') element.toggleAttribute(name, value);
    // Storybook adds functions that log events; those are no attributes.
    else if (typeof value === 'string' || typeof value === 'number') element.setAttribute(name, String(value));
  }
  element.append(fallback());
  return backend ? Object.assign(element, { backend: backend() }) : element;
};
