import { html, nothing } from 'lit';
import type { Program } from '@cme-elements/schema';
import type { WordKey } from '@cme-elements/words';
import { contactTemplate } from '../shared/contact.template.ts';
import { paragraphs } from '../shared/paragraphs.template.ts';
import { bullets, section } from '../shared/section.template.ts';
import { accreditationTemplate } from './accreditation.template.ts';
import type { ProgramSection } from './program-sections.ts';
import type { ProgramView } from './program-view.ts';

/** Draws a part, or `nothing` where the provider says nothing about it. */
type Part = (view: ProgramView, program: Program) => unknown;

/** A part under its heading, for as long as there is something to list. */
const part = <Item>(title: WordKey, name: string, read: (program: Program) => readonly Item[], draw: (items: readonly Item[], view: ProgramView, program: Program) => unknown): Part =>
  (view, program) => {
    const items = read(program);
    return items.length ? section(view.headingLevel + 1, view.words.t(title), draw(items, view, program), name) : nothing;
  };

const list = (title: WordKey, read: (program: Program) => readonly string[]): Part => part(title, 'section', read, bullets);
const texts = (items: readonly string[]) => items.map(paragraphs);

export const programParts: Readonly<Record<ProgramSection, Part>> = {
  mission: part('mission', 'mission', ({ mission }) => mission, texts),
  vision: part('vision', 'vision', ({ vision }) => (vision ? [vision] : []), texts),
  figures: part('figures', 'figures', ({ figures }) => figures, (figures) => html`
    <dl>${figures.map(({ value, label, note }) => html`
      <div>
        <dt><bdi>${label}</bdi>${note ? html`<span class="small muted"><bdi>${note}</bdi></span>` : nothing}</dt>
        <dd><bdi>${value}</bdi></dd>
      </div>`)}</dl>`),
  audience: list('targetAudience', ({ audience }) => audience),
  'activity-types': list('activityTypes', ({ activityTypes }) => activityTypes),
  'expected-results': list('expectedResults', ({ expectedResults }) => expectedResults),
  competencies: list('competencies', ({ competencies }) => competencies),
  sections: ({ headingLevel }, { sections }) => (sections.length
    ? sections.map(({ title, paragraphs: own, items = [] }) => section(headingLevel + 1, title, html`${texts(own)}${items.length ? bullets(items) : nothing}`))
    : nothing),
  accreditation: part('accreditation', 'accreditation', ({ accreditations }) => accreditations, (accreditations, { words, headingLevel, now }, { timeZone }) =>
    accreditations.map((accreditation) => accreditationTemplate(words, headingLevel + 2, accreditation, timeZone, now))),
  'lead-times': part('leadTimes', 'lead-times', ({ leadTimes }) => leadTimes, (leadTimes, { words: { t } }) => html`
    <table>
      <thead><tr><th scope="col">${t('leadTimeWhat')}</th><th scope="col">${t('leadTimeWhen')}</th></tr></thead>
      <tbody>${leadTimes.map(({ what, time }) => html`<tr><th scope="row"><bdi>${what}</bdi></th><td><bdi>${time}</bdi></td></tr>`)}</tbody>
    </table>`),
  contacts: part('contacts', 'contacts', ({ contacts }) => contacts, (contacts, { words }) => html`
    <ul>${contacts.map((contact) => html`<li>${contactTemplate(words, contact)}</li>`)}</ul>`),
};
