import { html, nothing } from 'lit';
import { addDays, addMonths } from '@cme-elements/domain';
import { formatDay, type Words } from '@cme-elements/words';
import { icons } from '../shared/icons.ts';
import { agendaTemplate } from './agenda.template.ts';
import { dayOf, firstOf, firstWeekday, monthOf, weeksOf } from './calendar-month.ts';
import type { CatalogActions, CatalogScreen } from './catalog-screen.ts';

const monthName = (words: Words, day: string) => formatDay(words.locale, day, { month: 'long', year: 'numeric' });

/** Days by arrow keys, weeks by up and down, months by Page Up and Page Down; the chosen day is the one Tab stop. */
function dayAfterKey(key: string, day: string, rightToLeft: boolean): string | undefined {
  const ahead = rightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowRight': return addDays(day, ahead);
    case 'ArrowLeft': return addDays(day, -ahead);
    case 'ArrowDown': return addDays(day, 7);
    case 'ArrowUp': return addDays(day, -7);
    case 'PageDown': return addMonths(day, 1);
    case 'PageUp': return addMonths(day, -1);
    default: return undefined;
  }
}

const dayTemplate = ({ words: { t, locale }, choice, now }: CatalogScreen, actions: CatalogActions, day: string, count: number) => {
  const chosen = day === choice.day;
  const name = count ? t('dayCount', { count, date: formatDay(locale, day) }) : formatDay(locale, day);
  return html`
    <button type="button" class="day ${count ? 'busy' : ''}" data-day=${day} tabindex=${chosen ? 0 : -1} aria-pressed=${chosen} aria-current=${day === dayOf(now) ? 'date' : nothing} aria-label=${name} data-count=${count || nothing} .textContent=${String(Number(day.slice(8)))} @click=${() => actions.day(day)}></button>`;
};

const monthTemplate = (screen: CatalogScreen, actions: CatalogActions) => {
  const { words, words: { t, locale }, choice, dayCounts } = screen;
  const first = firstWeekday(locale);
  const monday = '2024-01-01';
  const weekdays = Array.from({ length: 7 }, (_, index) => addDays(monday, (first + 6 + index) % 7));
  const onKey = (event: KeyboardEvent) => {
    const target = dayAfterKey(event.key, choice.day, getComputedStyle(event.currentTarget as Element).direction === 'rtl');
    if (!target) return;
    event.preventDefault();
    actions.day(target, { focus: true });
  };
  return html`
    <table class="month" @keydown=${onKey}>
      <caption class="visually-hidden">${t('daysWithActivities', { month: monthName(words, choice.day) })}</caption>
      <thead><tr>${weekdays.map((day) => html`<th scope="col" abbr=${formatDay(locale, day, { weekday: 'long' })}>${formatDay(locale, day, { weekday: 'short' })}</th>`)}</tr></thead>
      <tbody>${weeksOf(monthOf(choice.day), first).map((week) => html`<tr>${week.map((day) => html`<td>${day ? dayTemplate(screen, actions, day, dayCounts.get(day) ?? 0) : nothing}</td>`)}</tr>`)}</tbody>
    </table>`;
};

/** A month with counts beside the agenda of the chosen day; on a narrow page the agenda of the month alone. */
export const calendarTemplate = (screen: CatalogScreen, actions: CatalogActions) => {
  const { words, words: { t }, choice, narrow, now } = screen;
  const today = dayOf(now);
  return html`
    <div class="calendar" part="calendar">
      <div class="calendar-head">
        <button type="button" class="button small" aria-label=${t('previousMonth')} @click=${() => actions.day(firstOf(monthOf(addMonths(choice.day, -1))))}>${icons.previous()}</button>
        <p class="month-name" role="status" .textContent=${monthName(words, choice.day)}></p>
        <button type="button" class="button small" aria-label=${t('nextMonth')} @click=${() => actions.day(firstOf(monthOf(addMonths(choice.day, 1))))}>${icons.next()}</button>
        <button type="button" class="button quiet small" @click=${() => actions.day(today)}>${t('today')}</button>
      </div>
      <div class="calendar-body">
        ${narrow ? nothing : monthTemplate(screen, actions)}
        ${agendaTemplate(screen, actions)}
      </div>
    </div>`;
};
