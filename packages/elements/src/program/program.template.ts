import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Program } from '@cme-elements/schema';
import type { Words } from '@cme-elements/words';
import { heading } from '../shared/heading.template.ts';
import { problemTemplate } from '../shared/problem.template.ts';
import { programParts } from './parts.template.ts';
import { programSections } from './program-sections.ts';
import type { ProgramView } from './program-view.ts';

/** The final rhythm: a name, a text, figures. */
const loadingTemplate = ({ t }: Words) => html`
  <div class="skeleton program" role="status">
    <span class="visually-hidden">${t('loadingProgram')}</span>
    <span class="bone name-bone"></span>
    <span class="bone prose-bone"></span>
    <span class="bone figure-bone"></span>
    <span class="bone prose-bone"></span>
    <p class="slow muted">${t('stillLoading')}</p>
  </div>`;

const readyTemplate = (view: ProgramView, program: Program) => {
  const { words, chosen, headingLevel, withoutHeading } = view;
  const shown = programSections.filter((name) => chosen.has(name)).map((name) => ({ name, part: programParts[name](view, program) })).filter(({ part }) => part !== nothing);
  if (!shown.length) return html`<slot></slot>`;
  // Drawn anew when its words change, so that a page translator's leftovers cannot stay.
  return keyed(words, html`
    <div class="program" part="program">
      ${heading(headingLevel, html`<bdi>${program.name}</bdi>`, { hidden: withoutHeading, part: 'heading' })}
      ${repeat(shown, ({ name }) => name, ({ part }) => part)}
    </div>`);
};

/** The provider in whatever state it is. */
export function programTemplate(view: ProgramView, retry: () => void): unknown {
  const { words, state } = view;
  switch (state.name) {
    case 'problem': return problemTemplate(words, state.error, retry);
    case 'ready': return readyTemplate(view, state.program);
    case 'loading': return loadingTemplate(words);
    case 'waiting': return html`<slot></slot>`;
  }
}
