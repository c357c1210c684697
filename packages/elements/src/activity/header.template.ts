import { html, nothing } from 'lit';
import { standingOf, type Standing } from '@cme-elements/domain';
import type { Activity } from '@cme-elements/schema';
import { formatDate, formatDay, type Words } from '@cme-elements/words';
import { creditsTemplate } from '../shared/credit.template.ts';
import { heading } from '../shared/heading.template.ts';
import { icons } from '../shared/icons.ts';
import { placeTemplate } from '../shared/place.template.ts';
import { takeFocus } from '../shared/take-focus.directive.ts';
import { timeTemplate } from '../shared/time.template.ts';
import type { ActivityView } from './activity-view.ts';
import { durationText, minutesOf } from './duration.ts';

const fact = (icon: unknown, content: unknown) => html`<li class="fact">${icon}<span>${content}</span></li>`;

const dotted = (...texts: (string | undefined)[]) => texts.filter(Boolean).join(' · ');

/** When it is or how long it can be had, in one line. */
function whenTemplate(words: Words, { kind, time, series, expiresOn }: Activity) {
  const { t, locale } = words;
  switch (kind) {
    case 'live': return fact(icons.calendar(), time ? timeTemplate(words, time) : t('dateOpen'));
    case 'on-demand': return fact(icons.online(), dotted(t('onDemand'), expiresOn && t('until', { date: formatDay(locale, expiresOn) })));
    case 'series': {
      const next = series?.nextSession;
      return series?.sessionCount ? fact(icons.calendar(), dotted(t('sessionCount', { count: series.sessionCount }), next && t('nextSession', { date: formatDate(locale, next.time) }))) : nothing;
    }
  }
}

const bannerWords = {
  cancelled: 'activityCancelled',
  ended: 'activityEnded',
  expired: 'activityExpired',
} as const satisfies Partial<Record<Standing, string>>;

const bannerTemplate = ({ t, locale }: Words, standing: Standing, expiresOn = '') =>
  standing === 'open' ? nothing : html`<p class="banner ${standing}" part="banner">${icons.alert()}<span>${t(bannerWords[standing], { date: expiresOn && formatDay(locale, expiresOn) })}</span></p>`;

/** The title and one line that answers when, where, how long and how much credit. */
export function headerTemplate({ words, headingLevel, withoutHeading = false, focusTitle, now }: ActivityView, activity: Activity) {
  const { format, formatNote, specialties, title, language, place, credits, kind } = activity;
  const minutes = minutesOf(activity);
  return html`
    <div class="activity-head" part="header" ${takeFocus(focusTitle ?? false)}>
      ${bannerTemplate(words, standingOf(activity, now), activity.expiresOn)}
      <p class="eyebrow muted">${[kind === 'series' ? words.t('kindSeries') : (formatNote ?? words.name('format', format)), ...specialties].map((text) => html`<bdi>${text}</bdi>`)}</p>
      ${heading(headingLevel, html`<bdi lang=${language}>${title}</bdi>`, { hidden: withoutHeading, focusable: true, part: 'title' })}
      <ul class="facts-line" part="facts">
        ${whenTemplate(words, activity)}
        ${place && !(kind === 'on-demand' && place.delivery === 'online') ? html`<li>${placeTemplate(words, place)}</li>` : nothing}
        ${minutes ? fact(icons.clock(), durationText(words, minutes)) : nothing}
        ${credits.length ? fact(icons.credit(), html`${creditsTemplate(words, credits)}${kind === 'series' ? html`<span class="muted">${words.t('perSession')}</span>` : nothing}`) : nothing}
      </ul>
    </div>`;
}
