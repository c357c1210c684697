import { html, nothing } from 'lit';
import type { CalendarLink } from '@cme-elements/adapters';
import { standingOf } from '@cme-elements/domain';
import type { Activity, Cost } from '@cme-elements/schema';
import { formatDay, formatMoney, languageName, type Words } from '@cme-elements/words';
import { heading } from '../shared/heading.template.ts';
import { icons } from '../shared/icons.ts';
import { safeUrl } from '../shared/link-gate.ts';
import { placeText } from '../shared/place.template.ts';
import { timeTemplate } from '../shared/time.template.ts';
import type { ActivityView } from './activity-view.ts';
import { creditLinesTemplate } from './credit-lines.template.ts';
import { durationText, minutesOf } from './duration.ts';
import { registrationTemplate } from './registration.template.ts';

const row = (label: string, content: unknown) => html`<div><dt>${label}</dt><dd>${content}</dd></div>`;

function timeRow(words: Words, { kind, time, series }: Activity) {
  const { t } = words;
  if (kind === 'on-demand') return nothing;
  const next = series?.nextSession;
  if (kind === 'series' && !next && !series?.cadence) return nothing;
  return row(t('dateAndTime'), html`
    ${series?.cadence ? html`<p><bdi>${series.cadence}</bdi></p>` : nothing}
    ${next ? html`<p>${timeTemplate(words, next.time)}</p>` : time ? timeTemplate(words, time) : series ? nothing : t('dateOpen')}`);
}

/** Dates between which the material is valid, as accreditors ask them to be shown before it starts. */
function termsRow({ t, locale }: Words, { releasedOn, reviewedOn, expiresOn }: Activity) {
  const dates = ([['released', releasedOn], ['reviewed', reviewedOn], ['expires', expiresOn]] as const).filter(([, day]) => day);
  return dates.length ? row(t('termsOfCredit'), dates.map(([key, day]) => html`<p class="pair"><span class="muted">${t(key)}</span> <time datetime=${day!}>${formatDay(locale, day!)}</time></p>`)) : nothing;
}

function placeRow(words: Words, { place }: Activity) {
  return place ? row(words.t('place'), html`
    <bdi>${placeText(words, place)}</bdi>
    ${[place.room, place.address].map((line) => (line ? html`<p class="muted"><bdi>${line}</bdi></p>` : nothing))}`) : nothing;
}

function feeText({ t, locale }: Words, { kind, amount, currency }: Cost): string {
  const money = amount && currency ? formatMoney(locale, amount, currency) : undefined;
  switch (kind) {
    case 'free': return t('free');
    case 'paid': return money ?? t('paid');
    case 'varies': return money ? `${money} · ${t('varies')}` : t('varies');
  }
}

/** A source without a server puts the whole file into the link; nothing else may stand there. */
const calendarAddress = ({ url, live }: CalendarLink) => (live ? safeUrl(url) : url.startsWith('data:text/calendar') ? url : undefined);

/** What a reader decides by: when, where, how much credit for whom, what it costs, and the way in. */
export function summaryTemplate({ words, headingLevel, calendar, now }: ActivityView, activity: Activity) {
  const { t, locale } = words;
  const { credits, cost, kind, language, media } = activity;
  const minutes = minutesOf(activity);
  const link = standingOf(activity, now) === 'open' && calendar ? calendarAddress(calendar) : undefined;
  return html`
    <section class="summary" part="summary">
      ${heading(headingLevel + 1, t('summary'), { hidden: true })}
      <dl>
        ${timeRow(words, activity)}
        ${termsRow(words, activity)}
        ${minutes && kind === 'on-demand' ? row(t('estimatedTime'), durationText(words, minutes)) : nothing}
        ${placeRow(words, activity)}
        ${credits.length ? row(t('credit'), creditLinesTemplate(words, credits)) : nothing}
        ${cost ? row(t('fee'), html`${feeText(words, cost)}${cost.note ? html`<p class="small muted"><bdi>${cost.note}</bdi></p>` : nothing}`) : nothing}
        ${row(t('language'), languageName(locale, language))}
        ${media ? row(t('media'), html`<bdi>${media}</bdi>`) : nothing}
      </dl>
      <div class="actions" part="actions">
        ${registrationTemplate(words, activity, now)}
        ${link ? html`<a class="button no-print" href=${link} download=${`${activity.id}.ics`}>${icons.calendarAdd()}<span>${t('addToCalendar')}</span></a>` : nothing}
      </div>
    </section>`;
}
