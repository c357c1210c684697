/** What a person meets inside an element's shadow root, for tests that look and press. */

/** Everything in an element's shadow root that matches. */
export const all = <Found extends HTMLElement = HTMLElement>(el: Element, selector: string): Found[] => [...el.shadowRoot!.querySelectorAll<Found>(selector)];

/** The first match; fails where there is none. */
export function one<Found extends HTMLElement = HTMLElement>(el: Element, selector: string): Found {
  const found = el.shadowRoot!.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The text of each, as a reader sees it. */
export const texts = (el: Element, selector: string): string[] => all(el, selector).map(({ textContent }) => spaced(textContent));

/** The button with this text or accessible name. */
export function button(el: Element, name: string): HTMLButtonElement {
  const named = all<HTMLButtonElement>(el, 'button').map((each) => ({ each, is: each.getAttribute('aria-label') ?? spaced(each.textContent) }));
  const found = named.find(({ is }) => is === name);
  if (!found) throw new Error(`There is no button "${name}", only: ${named.map(({ is }) => is).join(', ')}`);
  return found.each;
}

export const press = (el: Element, name: string): void => button(el, name).click();

export const focused = (el: Element): Element | null => el.shadowRoot!.activeElement;

/** Whether what the editor wrote inside the element is on the page. */
export const fallbackShows = (el: Element): boolean => el.firstElementChild!.checkVisibility();

/** What page translators do: every text node becomes an element around new text, but where that is not wanted. */
export function translate(el: Element): void {
  const walker = document.createTreeWalker(el.shadowRoot!, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  for (const node of nodes.filter(({ data, parentElement }) => data.trim() && !parentElement!.closest('[translate=no]'))) {
    const font = document.createElement('font');
    font.textContent = `«${node.data}»`;
    node.replaceWith(font);
  }
}
