import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Program } from '@cme-elements/schema';
import type { Words } from '@cme-elements/words';
import { contactTemplate } from '../shared/contact.template.ts';
import { heading } from '../shared/heading.template.ts';
import { paragraphs } from '../shared/paragraphs.template.ts';
import { problemTemplate } from '../shared/problem.template.ts';
import { bullets, section } from '../shared/section.template.ts';
import { accreditationTemplate } from './accreditation.template.ts';
import type { ProgramState } from './program.controller.ts';
import { shownSections, type ProgramSection } from './program-sections.ts';

/** All that the templates draw from; they know nothing else. */
export interface ProgramView {
  words: Words;
  state: ProgramState;
  chosen: ReadonlySet<ProgramSection>;
  headingLevel: number;
  withoutHeading: boolean;
  now: Date;
}

type Part = (view: ProgramView, program: Program) => unknown;

const figures: Part = ({ words: { t }, headingLevel }, program) => html`
  <section class="section wide" part="figures">
    ${heading(headingLevel + 1, t('figures'), { hidden: true })}
    <dl class="figures">${program.figures.map(({ value, label, note }) => html`
      <div>
        <dt><bdi>${label}</bdi>${note ? html`<span class="small muted"><bdi>${note}</bdi></span>` : nothing}</dt>
        <dd><bdi>${value}</bdi></dd>
      </div>`)}</dl>
  </section>`;

const leadTimes: Part = ({ words: { t }, headingLevel }, program) => section(headingLevel + 1, t('leadTimes'), html`
  <table class="lead-times" part="lead-times">
    <thead><tr><th scope="col">${t('leadTimeWhat')}</th><th scope="col">${t('leadTimeWhen')}</th></tr></thead>
    <tbody>${program.leadTimes.map(({ what, time }) => html`<tr><th scope="row"><bdi>${what}</bdi></th><td><bdi>${time}</bdi></td></tr>`)}</tbody>
  </table>`);

const parts: Readonly<Record<ProgramSection, Part>> = {
  mission: ({ words: { t }, headingLevel }, { mission }) => html`
    <section class="section lead" part="mission">${heading(headingLevel + 1, t('mission'))}${mission.map((text) => paragraphs(text))}</section>`,
  vision: ({ words: { t }, headingLevel }, { vision = '' }) => html`
    <section class="section lead" part="vision">${heading(headingLevel + 1, t('vision'))}${paragraphs(vision)}</section>`,
  figures,
  audience: ({ words: { t }, headingLevel }, { audience }) => section(headingLevel + 1, t('targetAudience'), bullets(audience)),
  'activity-types': ({ words: { t }, headingLevel }, { activityTypes }) => section(headingLevel + 1, t('activityTypes'), bullets(activityTypes)),
  'expected-results': ({ words: { t }, headingLevel }, { expectedResults }) => section(headingLevel + 1, t('expectedResults'), bullets(expectedResults)),
  competencies: ({ words: { t }, headingLevel }, { competencies }) => section(headingLevel + 1, t('competencies'), bullets(competencies)),
  sections: ({ headingLevel }, { sections }) => sections.map(({ title, paragraphs: texts, items }) =>
    section(headingLevel + 1, title, html`${texts.map((text) => paragraphs(text))}${items?.length ? bullets(items) : nothing}`)),
  accreditation: ({ words, headingLevel, now }, { accreditations, timeZone }) => html`
    <section class="section" part="accreditation">
      ${heading(headingLevel + 1, words.t('accreditation'))}
      ${accreditations.map((accreditation) => accreditationTemplate(words, headingLevel + 2, accreditation, timeZone, now))}
    </section>`,
  'lead-times': leadTimes,
  contacts: ({ words, headingLevel }, { contacts }) => html`
    <section class="section wide" part="contacts">
      ${heading(headingLevel + 1, words.t('contacts'))}
      <ul class="contacts">${contacts.map((contact) => html`<li>${contactTemplate(words, contact)}</li>`)}</ul>
    </section>`,
};

/** The final rhythm: a name, a text, figures. */
const loadingTemplate = ({ t }: Words) => html`
  <div class="skeleton program" role="status">
    <span class="visually-hidden">${t('loadingProgram')}</span>
    <span class="bone name-bone"></span>
    <span class="bone prose-bone"></span>
    <div class="figures">${[0, 1, 2, 3].map(() => html`<span class="bone figure-bone"></span>`)}</div>
    <span class="bone prose-bone"></span>
    <p class="slow muted">${t('stillLoading')}</p>
  </div>`;

const readyTemplate = (view: ProgramView, program: Program) => {
  const shown = shownSections(program, view.chosen);
  if (!shown.length) return html`<slot></slot>`;
  // Drawn anew when the language or the choice changes, so that a page translator's leftovers cannot stay.
  return keyed(`${view.words.locale} ${shown.join(' ')}`, html`
    <div class="program" part="program">
      ${heading(view.headingLevel, html`<bdi>${program.name}</bdi>`, { hidden: view.withoutHeading, part: 'heading' })}
      ${shown.map((name) => parts[name](view, program))}
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
