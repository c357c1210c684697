import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/elements/src/course-list/define.ts';
import { storyBackend } from '../data/catalog.ts';
import { placed } from '../support/placed.ts';
import clinic from './clinic.css?raw';
import journal from './journal.css?raw';
import signage from './signage.css?raw';
import './theming.css';
import './token-table.element.ts';
import { parts } from './tokens.ts';

export default { title: 'Theming', tags: ['!autodocs'] } satisfies Meta;

/** Every public token with its meaning, its default and the contrast it has. */
export const Tokens: StoryObj = {
  render: () => html`
    <div class="theming">
      <h1>Tokens</h1>
      <p>Set them on an element, on anything around it or on <code>:root</code>. A colour that is to differ between light and dark says so itself: <code>light-dark(#0a56a5, #93c2f7)</code>. Beside the default stands its contrast with what it is read against, by WCAG 2.2.</p>
      <story-token-table></story-token-table>
    </div>`,
};

/** Every part of every element, for `::part()`. */
export const Parts: StoryObj = {
  render: () => html`
    <div class="theming">
      <h1>Parts</h1>
      <p>Style a part from the page: <code>cme-course-list::part(title) { font-family: Georgia, serif }</code>. Fixed statements of accreditors are no parts: their wording and their italics belong to the accreditors.</p>
      ${parts.map(({ tag, parts: named }) => html`
        <h2><code>${tag}</code></h2>
        <dl>${named.map(({ name, description }) => html`<div><dt><code>${name}</code></dt><dd>${description}</dd></div>`)}</dl>`)}
    </div>`,
};

const themed = (name: string, sheet: string, attributes: Record<string, unknown> = {}): StoryObj => ({
  render: () => html`
    <style>${sheet}</style>
    <div class=${name}>${placed('cme-course-list', storyBackend)({ 'page-size': 4, ...attributes })}</div>
    <pre class="sheet" tabindex="0" role="region" aria-label="Style sheet of this theme"><code>${sheet}</code></pre>`,
});

export const ThemeJournal = themed('journal', journal);
export const ThemeClinic = themed('clinic', clinic, { view: 'cards' });
export const ThemeSignage = themed('signage', signage, { view: 'table' });
