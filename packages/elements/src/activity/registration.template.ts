import { html, nothing } from 'lit';
import { standingOf } from '@cme-elements/domain';
import type { Activity, Registration, Time } from '@cme-elements/schema';
import { formatDate, formatHours, type WordKey, type Words } from '@cme-elements/words';
import { linkTemplate } from '../shared/link.template.ts';
import { safeUrl } from '../shared/link-gate.ts';
import { readerZone } from '../shared/time.template.ts';

/** What can be done now, or why nothing can. */
function wayIn({ kind, registration }: Activity, now: Date): { action?: WordKey; sentence?: WordKey; deadline?: string } {
  const { state, deadline }: Partial<Registration> = registration ?? {};
  const late = deadline !== undefined && Date.parse(deadline) < now.getTime();
  switch (state) {
    case 'closed': return { sentence: 'registrationClosed' };
    case 'open':
      return late ? { sentence: 'registrationClosed' } : { action: kind === 'on-demand' ? 'start' : 'register', ...(deadline && { deadline }) };
    case 'full':
    case 'waitlist': return { sentence: 'full', ...(late ? {} : { action: 'joinWaitlist' }) };
    case 'by-request': return { action: 'requestAccess' };
    case 'not-required': return { action: kind === 'on-demand' ? 'start' : 'details' };
    default: return {};
  }
}

const momentText = (locale: string, time: Time) => `${formatDate(locale, time)}, ${formatHours(locale, time)}`;

/** The one thing to do next, as a link to where the provider does it, with what limits it. */
export function registrationTemplate(words: Words, activity: Activity, now: Date) {
  const { registration, time } = activity;
  if (!registration || standingOf(activity, now) !== 'open') return nothing;
  const { t } = words;
  const { action, sentence, deadline } = wayIn(activity, now);
  const { url, seatsLeft, note } = registration;
  return html`
    ${action && safeUrl(url) ? linkTemplate(words, url, t(action), 'button primary no-print') : nothing}
    ${sentence ? html`<p class="small strong">${t(sentence)}</p>` : nothing}
    ${deadline ? html`<p class="small muted">${t('registerBy', { date: momentText(words.locale, { startsAt: deadline, timeZone: time?.timeZone ?? readerZone() }) })}</p>` : nothing}
    ${seatsLeft && registration.state === 'open' ? html`<p class="small muted">${t('seatsLeft', { count: seatsLeft })}</p>` : nothing}
    ${note ? html`<p class="small muted"><bdi>${note}</bdi></p>` : nothing}`;
}
