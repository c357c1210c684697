import { html, nothing } from 'lit';
import type { Time } from '@cme-elements/schema';
import { formatDate, formatHours, readerTime, type Words } from '@cme-elements/words';

/** The reader's own zone; a machine with an odd setting gets none, and so no second time. */
export const readerZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

/** `12:00–1:00 PM PST (9:00 PM where you are)`. */
export function hoursTemplate({ t, locale }: Words, time: Time) {
  const hours = formatHours(locale, time);
  if (!hours) return nothing;
  const here = readerTime(locale, time, readerZone());
  return html`<time datetime=${time.startsAt!}>${hours}</time>${here ? html` <span class="muted reader-time">(${t('yourTime', { time: here })})</span>` : nothing}${time.zoneAssumed ? html` <span class="muted">${t('zoneAssumed')}</span>` : nothing}`;
}

/** `Thu, Dec 3, 2026, 12:00–1:00 PM PST (9:00 PM where you are)`. */
export function timeTemplate(words: Words, time: Time) {
  const date = html`<time datetime=${time.startDate ?? time.startsAt!}>${formatDate(words.locale, time)}</time>`;
  return time.startsAt ? html`${date}, ${hoursTemplate(words, time)}` : date;
}
