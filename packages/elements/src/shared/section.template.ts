import { html } from 'lit';
import { heading } from './heading.template.ts';

/** A titled part of a page. Give what it holds; where that may be nothing, ask before calling. */
export const section = (level: number, title: string, content: unknown, part = 'section') => html`
  <section class="section ${part}" part=${part}>${heading(level, title)}${content}</section>`;

/** Short texts side by side, each in its own direction. */
export const line = (texts: readonly string[], className = '') => html`<p class="line ${className}">${texts.map((text) => html`<span><bdi>${text}</bdi></span>`)}</p>`;

/** Short texts, one per line. */
export const bullets = (items: readonly string[]) => html`<ul class="bullets">${items.map((item) => html`<li><bdi>${item}</bdi></li>`)}</ul>`;
