import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { CmeError } from '@cme-elements/adapters';
import type { Activity, Session } from '@cme-elements/schema';
import { dateBlock, type Words } from '@cme-elements/words';
import { creditsTemplate } from '../shared/credit.template.ts';
import { placeTemplate } from '../shared/place.template.ts';
import { problemBox } from '../shared/problem.template.ts';
import { line, section } from '../shared/section.template.ts';
import { takeFocus } from '../shared/take-focus.directive.ts';
import { hoursTemplate } from '../shared/time.template.ts';
import type { ActivityActions, ActivityView } from './activity-view.ts';

/** Where a session is the first of those just added, the reader goes on there. */
const sessionTemplate = (words: Words, { title, status, time, place, credits, faculty = [] }: Session, isAdded: boolean) => {
  const { weekday, day, month, year } = dateBlock(words.locale, time);
  return html`
    <li class="session ${status}" tabindex=${isAdded ? '-1' : nothing} ${takeFocus(isAdded)}>
      <p class="session-date"><span class="visually-hidden">${weekday}, ${day} ${month} ${year}</span><span class="small muted" aria-hidden="true">${weekday}</span><span class="day-number" aria-hidden="true">${day}</span><span class="small muted" aria-hidden="true">${month}</span></p>
      <div>
        <p class="item-title"><bdi>${title}</bdi> ${status === 'scheduled' ? nothing : html`<span class="tag">${words.t(status)}</span>`}</p>
        ${faculty.length ? line(faculty.map(({ name, credentials }) => [name, credentials].filter(Boolean).join(', ')), 'small') : nothing}
        <ul class="small muted facts-line">
          <li>${hoursTemplate(words, time)}</li>
          ${place ? html`<li>${placeTemplate(words, place)}</li>` : nothing}
          ${credits.length ? html`<li>${creditsTemplate(words, credits)}</li>` : nothing}
        </ul>
      </div>
    </li>`;
};

const skeleton = ({ t }: Words) => html`
  <div class="skeleton" role="status"><span class="visually-hidden">${t('loading')}</span>${[0, 1, 2].map(() => html`<span class="bone session-bone"></span>`)}</div>`;

function pageTemplate({ words, sessions }: ActivityView, { moreSessions }: ActivityActions) {
  if (sessions.name !== 'ready') return nothing;
  const { page: { items, total, nextCursor }, more, added } = sessions;
  const { t } = words;
  const count = added === undefined ? 0 : items.length - items.findIndex(({ id }) => id === added);
  return html`
    ${items.length ? nothing : html`<p class="muted">${t('noSessionsAhead')}</p>`}
    <ol class="sessions" part="sessions">${repeat(items, ({ id }) => id, (session) => sessionTemplate(words, session, session.id === added))}</ol>
    <p class="visually-hidden" role="status" .textContent=${count ? t('moreSessionsLoaded', { count }) : ''}></p>
    ${CmeError.is(more) ? problemBox(words, more, moreSessions) : nothing}
    ${nextCursor && typeof more === 'string' ? html`
      <p class="more-sessions no-print">
        <button type="button" class="button" ?disabled=${more === 'loading'} @click=${moreSessions} .textContent=${t('showMore', { count: Math.min(total - items.length, 12) })}></button>
        <span class="small muted" .textContent=${t('shownOf', { shown: items.length, total })}></span>
      </p>` : nothing}`;
}

/** The sessions of a series, those to come first. */
export function sessionsTemplate(view: ActivityView, { kind }: Activity, actions: ActivityActions) {
  const { words, sessions, headingLevel, withPastSessions } = view;
  if (kind !== 'series') return nothing;
  const { t } = words;
  return section(headingLevel + 1, t('sessions'), html`
    <label class="check no-print"><input type="checkbox" .checked=${withPastSessions} @change=${actions.togglePastSessions} /> ${t('includePastSessions')}</label>
    ${sessions.name === 'loading' ? skeleton(words) : nothing}
    ${sessions.name === 'problem' ? problemBox(words, sessions.error, actions.retrySessions) : nothing}
    ${pageTemplate(view, actions)}`);
}
