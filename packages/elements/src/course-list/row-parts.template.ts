import { html, nothing } from 'lit';
import { daysOf, standingOf } from '@cme-elements/domain';
import type { ActivitySummary, Time } from '@cme-elements/schema';
import { dateBlock, formatDate, formatDay, formatMoney, type Words } from '@cme-elements/words';
import { icons } from '../shared/icons.ts';
import { linkTemplate } from '../shared/link.template.ts';
import { hoursTemplate } from '../shared/time.template.ts';
import type { CatalogActions, CatalogScreen } from './catalog-screen.ts';

/** The pieces that list, cards and table share, so that the three views cannot disagree. */

/** When a reader can next take part: a series is as good as its next session. */
export const whenOf = ({ series, time }: ActivitySummary): Time | undefined => series?.nextSession?.time ?? time;

/** A changed activity is drawn anew: a page translator may have replaced the texts of the old one. */
export const rowKey = ({ id, sequence, updatedAt, series }: ActivitySummary): string => `${id} ${sequence} ${updatedAt} ${series?.nextSession?.id ?? ''}`;

export function isPast(item: ActivitySummary, now: Date): boolean {
  const standing = standingOf(item, now);
  return standing === 'ended' || standing === 'expired';
}

export const titleTemplate = (item: ActivitySummary, actions: CatalogActions) => html`
  <a class="title" part="title" href=${actions.hrefOf(item.id)} lang=${item.language} title=${item.title} @click=${(event: MouseEvent) => actions.open(event, item.id)} .textContent=${item.title}></a>`;

export const badgeTemplate = ({ words: { t }, now }: CatalogScreen, item: ActivitySummary) => {
  if (item.status === 'cancelled') return html`<strong class="badge danger">${icons.alert()}${t('cancelled')}</strong>`;
  if (isPast(item, now)) return nothing;
  return item.registration?.state === 'full' || item.registration?.state === 'waitlist' ? html`<strong class="badge warning">${icons.alert()}${t('full')}</strong>` : nothing;
};

/** Weekday, day and month as a block; without a date, what kind of waiting it is. */
export const dateBlockTemplate = ({ words, now }: CatalogScreen, item: ActivitySummary) => {
  const time = whenOf(item);
  if (!time) return html`<span class="date-block undated">${item.kind === 'on-demand' ? icons.online() : icons.calendar()}<span>${words.t(item.kind === 'on-demand' ? 'onDemand' : 'dateOpen')}</span></span>`;
  const { weekday, day, month, year } = dateBlock(words.locale, time);
  return html`<time class="date-block" datetime=${time.startDate ?? time.startsAt!}><span class="weekday">${weekday}</span> <span class="day">${day}</span> <span class="month">${month}${year === String(now.getFullYear()) ? nothing : html` ${year}`}</span></time>`;
};

/** `12:00–1:00 PM PST`, `Available until …`, `52 sessions · next Thu, Dec 3`. */
export const whenTemplate = ({ words }: CatalogScreen, item: ActivitySummary) => {
  const { t, locale } = words;
  const time = whenOf(item);
  const hours = time ? hoursTemplate(words, time) : nothing;
  if (item.series && !item.series.sessionCount) return nothing;
  if (item.series) {
    const next = item.series.nextSession ? html` · ${t('nextSession', { date: formatDate(locale, item.series.nextSession.time) })}${hours === nothing ? nothing : html`, ${hours}`}` : nothing;
    return html`<span class="fact">${icons.clock()}<span><span class="nowrap">${t('sessionCount', { count: item.series.sessionCount })}</span>${next}</span></span>`;
  }
  if (time) {
    // The date block names the first day only.
    const [first, last] = daysOf(time);
    const days = first === last ? nothing : formatDate(locale, time);
    return hours === nothing && days === nothing ? nothing : html`<span class="fact">${icons.clock()}<span>${days === nothing ? hours : days}</span></span>`;
  }
  return item.expiresOn ? html`<span class="fact">${icons.clock()}<span>${t('until', { date: formatDay(locale, item.expiresOn) })}</span></span>` : nothing;
};

/** The learning format where it says more than the kind does. */
export const formatTemplate = ({ words, grouped }: CatalogScreen, { format }: ActivitySummary) =>
  grouped && (format === 'live' || format === 'enduring') ? nothing : html`<span class="fact">${words.name('format', format)}</span>`;

export function costText({ t, locale }: Words, { cost }: ActivitySummary): string {
  if (!cost) return '';
  if (cost.kind === 'paid' && cost.amount !== undefined) return formatMoney(locale, cost.amount, cost.currency ?? 'USD');
  return t(cost.kind);
}

/** One thing to do, or why there is nothing to do. */
export const actionTemplate = (screen: CatalogScreen, item: ActivitySummary) => {
  const { words, now } = screen;
  const { t } = words;
  const { registration } = item;
  if (item.status === 'cancelled') return nothing;
  if (isPast(item, now)) return html`<span class="muted">${item.kind === 'on-demand' ? t('expired', { date: formatDay(words.locale, item.expiresOn!) }) : t('past')}</span>`;
  const link = (text: string, name: string) => linkTemplate(words, registration?.url, html`${text}<span class="visually-hidden">: ${item.title}</span>`, `button small ${name}`);
  if (!registration?.url) return registration?.state === 'closed' ? html`<span class="muted">${t('registrationClosed')}</span>` : nothing;
  switch (registration.state) {
    case 'open': return link(t(item.kind === 'on-demand' ? 'start' : 'register'), 'primary');
    case 'full':
    case 'waitlist': return link(t('joinWaitlist'), '');
    case 'by-request': return link(t('requestAccess'), '');
    case 'not-required': return link(t(item.kind === 'on-demand' ? 'start' : 'details'), item.kind === 'on-demand' ? 'primary' : '');
    case 'closed': return html`<span class="muted">${t('registrationClosed')}</span>`;
  }
};
