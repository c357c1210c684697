/** What a person meets inside an element's shadow root, for tests that look and press. */

export const all = <Found extends HTMLElement = HTMLElement>(el: Element, selector: string): Found[] => [...el.shadowRoot!.querySelectorAll<Found>(selector)];

/** The first match; fails where there is none. */
export function one<Found extends HTMLElement = HTMLElement>(el: Element, selector: string): Found {
  const found = el.shadowRoot!.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

export const texts = (el: Element, selector: string): string[] => all(el, selector).map(({ textContent }) => spaced(textContent));

/** The button with this text or accessible name. */
export function button(el: Element, name: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(el, 'button').find((each) => (each.getAttribute('aria-label') ?? spaced(each.textContent)) === name);
  if (!found) throw new Error(`There is no button "${name}", only: ${all(el, 'button').map((each) => spaced(each.textContent)).join(", ")}`);
  return found;
}

export const press = (el: Element, name: string): void => button(el, name).click();

export const focused = (el: Element): Element | null => el.shadowRoot!.activeElement;
