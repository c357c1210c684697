import { elementFrom, isTagName } from './tags.ts';

/** Fields of a form hide its own members behind their names. */
export const placeholderSelector = '[data-cme]:not(form)';

/**
 * `<div data-cme="course-list" data-cme-specialty="cardiology">`: for editors whose filter strips unknown tags. What the
 * placeholder holds becomes the fallback of the element.
 */
export function replacePlaceholder(placeholder: HTMLElement): void {
  const name = placeholder.dataset.cme?.trim().toLowerCase() ?? '';
  if (!isTagName(name)) return;
  const prefix = 'data-cme-';
  const written = placeholder
    .getAttributeNames()
    .filter((attribute) => attribute.startsWith(prefix))
    .map((attribute) => [attribute.slice(prefix.length), placeholder.getAttribute(attribute)!.trim()] as const);
  const element = elementFrom(name, written);
  element.append(...placeholder.childNodes);
  placeholder.replaceWith(element);
}
