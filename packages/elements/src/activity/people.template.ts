import { html, nothing } from 'lit';
import type { Activity, ContentRole, Person } from '@cme-elements/schema';
import type { Words } from '@cme-elements/words';
import { section } from '../shared/section.template.ts';
import type { ActivityView } from './activity-view.ts';

const speaking: ReadonlySet<ContentRole> = new Set(['faculty', 'moderator', 'panelist', 'facilitator']);

const personTemplate = ({ name: word }: Words, { name, credentials, title, affiliation, roles }: Person, without?: ContentRole) => {
  const shown = roles.filter((role) => role !== without && role !== 'faculty');
  return html`
    <li class="person" part="person">
      <p><bdi><span class="strong">${name}</span>${credentials ? `, ${credentials}` : nothing}</bdi></p>
      ${shown.length ? html`<p class="small">${shown.map((role) => word('role', role)).join(' · ')}</p>` : nothing}
      ${[title, affiliation].map((line) => (line ? html`<p class="small muted"><bdi>${line}</bdi></p>` : nothing))}
    </li>`;
};

const peopleTemplate = (words: Words, people: readonly Person[], without?: ContentRole) =>
  html`<ul class="people" part="people">${people.map((person) => personTemplate(words, person, without))}</ul>`;

/** Those who direct the activity, first: accreditors ask for them by name. */
export function directorsTemplate({ words, headingLevel }: ActivityView, { people }: Activity) {
  const directors = people.filter(({ roles }) => roles.includes('course_director'));
  return directors.length ? section(headingLevel + 1, words.t('activityDirectors'), peopleTemplate(words, directors, 'course_director')) : nothing;
}

/** Everybody else in control of content; a director who also speaks stands here, too. */
export function facultyTemplate({ words, headingLevel }: ActivityView, { people }: Activity) {
  const others = people.filter(({ roles }) => roles.some((role) => role !== 'course_director'));
  if (!others.length) return nothing;
  const onlySpeaking = others.every(({ roles }) => roles.every((role) => role === 'course_director' || speaking.has(role)));
  return section(headingLevel + 1, words.t(onlySpeaking ? 'faculty' : 'facultyPlanners'), peopleTemplate(words, others, 'course_director'));
}
