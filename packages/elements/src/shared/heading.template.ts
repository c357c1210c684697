import { html, nothing, type TemplateResult } from 'lit';

interface HeadingOptions {
  /** Read by screen readers only. */
  hidden?: boolean;
  /** Can take the focus from script, when a view opens. */
  focusable?: boolean;
  part?: string;
}

const levels: readonly ((content: unknown, name: unknown, tabindex: unknown, part: unknown) => TemplateResult)[] = [
  (content, name, tabindex, part) => html`<h1 class=${name} tabindex=${tabindex} part=${part}>${content}</h1>`,
  (content, name, tabindex, part) => html`<h2 class=${name} tabindex=${tabindex} part=${part}>${content}</h2>`,
  (content, name, tabindex, part) => html`<h3 class=${name} tabindex=${tabindex} part=${part}>${content}</h3>`,
  (content, name, tabindex, part) => html`<h4 class=${name} tabindex=${tabindex} part=${part}>${content}</h4>`,
  (content, name, tabindex, part) => html`<h5 class=${name} tabindex=${tabindex} part=${part}>${content}</h5>`,
  (content, name, tabindex, part) => html`<h6 class=${name} tabindex=${tabindex} part=${part}>${content}</h6>`,
];

/** A heading whose level depends on where the editor put the element; what would lie below 6 is 6. */
export function heading(level: number, content: unknown, { hidden, focusable, part }: HeadingOptions = {}): TemplateResult {
  const at = Math.min(Math.max(Math.round(level) || 2, 1), 6);
  return levels[at - 1]!(content, hidden ? 'visually-hidden' : nothing, focusable ? '-1' : nothing, part ?? nothing);
}
