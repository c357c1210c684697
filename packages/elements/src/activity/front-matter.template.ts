import { html, nothing } from 'lit';
import type { Activity, StatementKind } from '@cme-elements/schema';
import type { WordKey } from '@cme-elements/words';
import { contactTemplate } from '../shared/contact.template.ts';
import { linkTemplate } from '../shared/link.template.ts';
import { paragraphs } from '../shared/paragraphs.template.ts';
import { bullets, line, section } from '../shared/section.template.ts';
import { statementTemplate } from '../shared/statement.template.ts';
import type { ActivityActions, ActivityView } from './activity-view.ts';
import { directorsTemplate, facultyTemplate } from './people.template.ts';
import { scheduleTemplate } from './schedule.template.ts';
import { sessionsTemplate } from './sessions.template.ts';

type Part = (view: ActivityView, activity: Activity, actions: ActivityActions) => unknown;

/** A part that is one text of the activity under its heading. */
const textPart = (title: WordKey, read: (activity: Activity) => string | undefined): Part => ({ words: { t }, headingLevel }, activity) => {
  const text = read(activity);
  return text ? section(headingLevel + 1, t(title), paragraphs(text)) : nothing;
};

/** A part that sets apart the statements of some kinds, each in its own block. */
const statementsPart = (title: WordKey, ...kinds: readonly StatementKind[]): Part => ({ words: { t }, headingLevel }, { statements }) => {
  const found = kinds.flatMap((kind) => statements.filter((statement) => statement.kind === kind && statement.paragraphs.length));
  return found.length ? section(headingLevel + 1, t(title), found.map((statement) => statementTemplate(statement.kind, statement.paragraphs))) : nothing;
};

const objectives: Part = ({ words: { t }, headingLevel }, activity) =>
  activity.objectives.length ? section(headingLevel + 1, t('objectives'), html`<p class="muted">${t('objectivesLead')}</p>${bullets(activity.objectives)}`, 'objectives') : nothing;

const audience: Part = ({ words, headingLevel }, activity) =>
  activity.audience.length || activity.audienceNote ? section(headingLevel + 1, words.t('targetAudience'), html`
    ${activity.audience.length ? line(activity.audience.map((profession) => words.name('profession', profession))) : nothing}
    ${activity.audienceNote ? paragraphs(activity.audienceNote) : nothing}`) : nothing;

/** How credit is earned, with the pass mark and the attempts that a learner must know before starting. */
const participation: Part = ({ words: { t }, headingLevel }, { participation: text, passPercent, attempts }) =>
  text || passPercent ? section(headingLevel + 1, t('participation'), html`
    ${text ? paragraphs(text) : nothing}
    ${passPercent ? html`<p class="prose">${t('passMark', { percent: passPercent })} ${attempts ? t('attempts', { count: attempts }) : t('attemptsUnlimited')}</p>` : nothing}`) : nothing;

const bibliography: Part = ({ words: { t }, headingLevel }, activity) =>
  activity.bibliography?.length ? section(headingLevel + 1, t('bibliography'), html`<ol class="numbered small">${activity.bibliography.map((item) => html`<li><bdi>${item}</bdi></li>`)}</ol>`) : nothing;

const contact: Part = ({ words, headingLevel }, activity) =>
  activity.contact || activity.privacyUrl ? section(headingLevel + 1, words.t('contact'), html`
    ${activity.contact ? contactTemplate(words, activity.contact) : nothing}
    ${activity.privacyUrl ? html`<p>${linkTemplate(words, activity.privacyUrl, words.t('privacy'))}</p>` : nothing}`) : nothing;

const overview = textPart('overview', (activity) => activity.overview ?? activity.summary);
const accreditation = statementsPart('accreditationStatement', 'accreditation');
const credit = statementsPart('creditStatements', 'designation', 'interprofessional', 'certification');
const disclosure = statementsPart('disclosure', 'disclosure');
const support = statementsPart('commercialSupport', 'support');

const closing: readonly Part[] = [
  participation, bibliography,
  textPart('requirements', (activity) => activity.requirements),
  textPart('accommodations', (activity) => activity.accommodations),
  textPart('disclaimer', (activity) => activity.disclaimer),
  textPart('copyright', (activity) => activity.copyright),
  contact,
];

/** The order that accreditors ask for before enduring material starts; title, dates and time stand above. */
const enduring: readonly Part[] = [overview, objectives, audience, directorsTemplate, accreditation, credit, disclosure, support, facultyTemplate, ...closing];

/** Disclosure and support come before the agenda: learners are told before they engage. */
const live: readonly Part[] = [overview, objectives, audience, disclosure, support, sessionsTemplate, scheduleTemplate, directorsTemplate, facultyTemplate, accreditation, credit, ...closing];

export const frontMatterTemplate = (view: ActivityView, activity: Activity, actions: ActivityActions) =>
  (activity.kind === 'on-demand' ? enduring : live).map((part) => part(view, activity, actions));
