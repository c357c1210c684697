import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { daysOf } from '@cme-elements/domain';
import type { Occurrence } from '@cme-elements/schema';
import { formatDay } from '@cme-elements/words';
import { creditsTemplate } from '../shared/credit.template.ts';
import { heading } from '../shared/heading.template.ts';
import { icons } from '../shared/icons.ts';
import { placeTemplate } from '../shared/place.template.ts';
import { problemBox, problemTemplate } from '../shared/problem.template.ts';
import { hoursTemplate } from '../shared/time.template.ts';
import { firstOf, monthOf } from './calendar-month.ts';
import type { CatalogActions, CatalogScreen } from './catalog-screen.ts';

const entryTemplate = ({ words }: CatalogScreen, actions: CatalogActions, entry: Occurrence) => html`
  <li class="entry ${entry.status}">
    <p class="entry-time">${hoursTemplate(words, entry.time)}</p>
    <div>
      <p class="row-title"><a class="title" part="title" data-id=${entry.activityId} href=${actions.hrefOf(entry.activityId)} @click=${(event: MouseEvent) => actions.open(event, entry.activityId)} .textContent=${entry.title}></a>${entry.status === 'cancelled' ? html` <strong class="badge danger">${icons.alert()}${words.t('cancelled')}</strong>` : nothing}</p>
      <p class="facts">${entry.seriesTitle && entry.seriesTitle !== entry.title ? html`<span class="fact">${entry.seriesTitle}</span>` : nothing}${placeTemplate(words, entry.place)}</p>
      ${creditsTemplate(words, entry.credits)}
    </div>
  </li>`;

function byDay(entries: readonly Occurrence[], from: string): Map<string, Occurrence[]> {
  const days = new Map<string, Occurrence[]>();
  for (const entry of entries) {
    // What began earlier and still runs stands under the first day of the agenda.
    const [first] = daysOf(entry.time);
    const day = first < from ? from : first;
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return days;
}

/** What happens, in reading order: a heading for each day, an entry for each activity or session. */
export const agendaTemplate = (screen: CatalogScreen, actions: CatalogActions) => {
  const { words, words: { t, locale }, agenda, choice, dayCounts, headingLevel, narrow } = screen;
  if (agenda.name === 'problem') return problemTemplate(words, agenda.error, actions.retryAgenda);
  const from = narrow ? firstOf(monthOf(choice.day)) : choice.day;
  const next = [...dayCounts.keys()].sort().find((day) => day > choice.day);
  if (agenda.name === 'loading') return html`<div class="agenda skeleton" role="status"><span class="visually-hidden">${t('loadingActivities')}</span><span class="bone title-bone"></span><span class="bone text-bone"></span></div>`;
  const { page } = agenda;
  if (!page.items.length) {
    return keyed(choice.day, html`
      <div class="agenda">
        ${narrow ? nothing : heading(headingLevel + 1, formatDay(locale, choice.day))}
        <p class="muted">${narrow ? t('nothingThatMonth', { month: formatDay(locale, choice.day, { month: 'long', year: 'numeric' }) }) : t('nothingThatDay')}</p>
        ${next && !narrow ? html`<button type="button" class="button small" @click=${() => actions.day(next)}>${t('nextEntries', { date: formatDay(locale, next) })}</button>` : nothing}
      </div>`);
  }
  return html`
    <div class="agenda">
      ${repeat(byDay(page.items, from), ([day]) => day, ([day, entries]) => html`
        <section>${heading(headingLevel + 1, formatDay(locale, day))}
          <ul role="list">${repeat(entries, ({ activityId, sessionId }) => `${activityId}/${sessionId ?? ''}`, (entry) => entryTemplate(screen, actions, entry))}</ul>
        </section>`)}
      ${typeof agenda.more === 'object' ? problemBox(words, agenda.more, actions.moreAgenda) : nothing}
      ${page.nextCursor && typeof agenda.more === 'string' ? html`<button type="button" class="button" aria-disabled=${agenda.more === 'loading'} @click=${actions.moreAgenda} .textContent=${agenda.more === 'loading' ? t('loading') : t('showMore', { count: page.total - page.items.length })}></button>` : nothing}
    </div>`;
};
