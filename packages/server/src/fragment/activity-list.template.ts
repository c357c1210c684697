import { creditTypeRule } from '@cme-elements/domain';
import type { Activity, CreditLine, Place, Time } from '@cme-elements/schema';
import { byAmount, en, formatCredits, formatDate, formatDay, formatHours, statementTree, wordsOf } from '@cme-elements/words';
import { pageAddress } from '../page-address.ts';
import type { ProviderScope } from '../store/scope.ts';
import { html, jsonLd, type Markup, type Part } from './html.ts';
import { structuredList } from './structured-data.ts';

const words = wordsOf('en-US', en, en);
const { t, locale } = words;

/**
 * The list for a page that includes it on the server: plain elements without script or style, which the page's own style
 * sheet dresses and `cme-course-list` replaces. Search engines read the same list as schema.org data.
 */
export function activityListTemplate(scope: ProviderScope, activities: readonly Activity[], total: number): string {
  const list = activities.length === 0 ? html`<p>${t('emptyCatalog')}</p>` : html`<ul>${activities.map((activity) => itemTemplate(scope, activity))}</ul>
<p>${t('shownOf', { shown: activities.length, total })}</p>`;
  return html`<div class="cme-activities" lang="en">
${list}
${jsonLd(structuredList(scope, activities))}
</div>
`.toString();
}

function itemTemplate(scope: ProviderScope, activity: Activity): Markup {
  const { id, title, status, language, summary, place, credits, cost } = activity;
  const href = pageAddress(scope, 'activity', id);
  const name = html`<bdi lang="${language}">${title}</bdi>`;
  const facts: Part[] = [status === 'cancelled' ? html`<strong>${t('cancelled')}</strong>` : undefined, whenTemplate(activity), place && placeText(place), cost && t(cost.kind)];
  return html`
<li><article>
<h3>${href === undefined ? name : html`<a href="${href}">${name}</a>`}</h3>
${summary && html`<p lang="${language}">${summary}</p>
`}<ul>${facts.filter((fact) => fact !== undefined).map((fact) => html`<li>${fact}</li>`)}${byAmount(credits).map((line) => html`<li>${creditTemplate(line)}</li>`)}</ul>
</article></li>`;
}

function whenTemplate({ kind, time, series, expiresOn }: Activity): Part {
  if (series) return [t('sessionCount', { count: series.sessionCount }), series.nextSession && `, ${t('nextSession', { date: timeText(series.nextSession.time) })}`];
  if (time && kind === 'live') return timeTemplate(time);
  if (kind === 'on-demand') return expiresOn === undefined ? t('onDemand') : html`${t('onDemand')}, ${t('until', { date: formatDay(locale, expiresOn) })}`;
  return t('dateOpen');
}

function timeTemplate(time: Time): Markup {
  return html`<time datetime="${time.startsAt ?? time.startDate}">${timeText(time)}</time>`;
}

function timeText(time: Time): string {
  return [formatDate(locale, time), formatHours(locale, time)].filter((part) => part !== '').join(', ');
}

function placeText({ delivery, venue, city }: Place): string {
  const there = [venue, city].filter(Boolean).join(', ');
  if (delivery === 'online') return t('online');
  if (delivery === 'in-person') return there || t('inPerson');
  return there ? `${there} · ${t('online')}` : t('hybrid');
}

/** The credit phrase of the AMA stands whole, in italics and with its mark, and is never translated. */
function creditTemplate({ type, hundredths, label }: CreditLine): Markup {
  const name = (creditTypeRule(type)?.shortLabel ?? label ?? type).replace(/Credit™$/, hundredths > 100 ? 'Credits™' : 'Credit™');
  return html`<span translate="no">${formatCredits(locale, hundredths)} ${statementTree(name).map((node) => ('phrase' in node ? html`<i lang="en">${node.phrase}<sup>™</sup></i>` : node.text))}</span>`;
}
