import { html, nothing } from 'lit';
import type { Activity, ScheduleItem } from '@cme-elements/schema';
import { formatClock, formatDate, formatZone, type Words } from '@cme-elements/words';
import { line, section } from '../shared/section.template.ts';
import { readerZone } from '../shared/time.template.ts';
import type { ActivityView } from './activity-view.ts';

const detailsOf = ({ track, faculty = [] }: ScheduleItem) => [track, ...faculty].filter((text) => text !== undefined);

const itemTemplate = ({ t, locale }: Words, item: ScheduleItem, timeZone: string, withRooms: boolean) => {
  const { title, kind, startsAt, endsAt, room } = item;
  const details = detailsOf(item);
  return html`
    <tr role="row" class=${kind === 'accredited' ? nothing : 'aside'}>
      <th scope="row" role="rowheader"><time datetime=${startsAt}>${formatClock(locale, startsAt, endsAt, timeZone)}</time></th>
      <td role="cell">
        <bdi class="item-title">${title}</bdi>
        ${kind === 'accredited' ? nothing : html`<span class="tag">${t('notAccredited')}</span>`}
        ${details.length ? line(details, 'small muted') : nothing}
        ${room ? html`<p class="small muted room-line"><bdi>${room}</bdi></p>` : nothing}
      </td>
      ${withRooms ? html`<td role="cell" class="room-cell muted"><bdi>${room}</bdi></td>` : nothing}
    </tr>`;
};

/** One day of the agenda. Narrow, its cells stand below each other; the roles keep it a table for screen readers then. The zone stands once above the times, not in every line. */
const dayTemplate = (words: Words, items: readonly ScheduleItem[], timeZone: string) => {
  const { t, locale } = words;
  const { startsAt } = items[0]!;
  const withRooms = items.some(({ room }) => room);
  return html`
    <table class="schedule" part="schedule" role="table">
      <caption><span class="day">${formatDate(locale, { startsAt, timeZone })}</span> <span class="small muted">${t('timesIn', { zone: formatZone(locale, startsAt, timeZone) })}</span></caption>
      <thead role="rowgroup">
        <tr role="row"><th scope="col" role="columnheader">${t('time')}</th><th scope="col" role="columnheader">${t('session')}</th>${withRooms ? html`<th scope="col" role="columnheader" class="room-cell">${t('room')}</th>` : nothing}</tr>
      </thead>
      <tbody role="rowgroup">${items.map((item) => itemTemplate(words, item, timeZone, withRooms))}</tbody>
    </table>`;
};

/** The agenda as a table of times for each day, in the activity's own zone. */
export function scheduleTemplate({ words, headingLevel }: ActivityView, { schedule, time }: Activity) {
  if (!schedule.length) return nothing;
  const timeZone = time?.timeZone ?? readerZone();
  const days = new Map<string, ScheduleItem[]>();
  for (const item of [...schedule].sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))) {
    const day = formatDate('en', { startsAt: item.startsAt, timeZone });
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return section(headingLevel + 1, words.t('schedule'), [...days.values()].map((items) => dayTemplate(words, items, timeZone)));
}
