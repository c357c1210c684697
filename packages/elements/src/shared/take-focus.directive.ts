import { nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** Focuses an element, or the first one in it that can be focused by script, once it is in the document. */
class TakeFocus extends Directive {
  #done = false;

  render(_wanted: boolean): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart, [wanted]: [boolean]): typeof nothing {
    if (wanted && !this.#done) queueMicrotask(() => (element.querySelector<HTMLElement>('[tabindex]') ?? (element as HTMLElement)).focus());
    this.#done = wanted;
    return nothing;
  }
}

export const takeFocus = directive(TakeFocus);
