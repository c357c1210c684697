// By `call`: a form with a field named `matches` has no such method of its own.
const { matches, querySelectorAll } = Element.prototype;

/** The elements that match inside a part of the page, and the part itself where it matches. */
export const within = <Found extends Element>(root: Element, selector: string): Found[] => [
  ...(matches.call(root, selector) ? [root as Found] : []),
  ...(querySelectorAll.call(root, selector) as NodeListOf<Found>),
];
