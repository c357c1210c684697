import { instantOf, wallTime, type WallTime } from '@cme-elements/domain';
import type { ActivityKind, ActivityRecord, Time } from '@cme-elements/schema';
import { readDate, type DateOrder } from './read/date.ts';
import { readDuration } from './read/duration.ts';
import { readTimeOfDay } from './read/time-of-day.ts';
import { readZone } from './read/zone.ts';
import type { FieldName } from './fields.ts';
import type { RowReader } from './row-reader.ts';

/** What a row may leave to the rest of the file, or to the provider. */
export interface Surroundings {
  timeZone: string;
  /** Whose zone that is, in words: `the provider's`. */
  zoneSource: string;
  dateOrder: DateOrder;
  now: Date;
}

type When = Pick<ActivityRecord, 'time' | 'releasedOn' | 'expiresOn' | 'estimatedMinutes'>;

/** When an activity takes place, or from when on it is offered. */
export function whenOfRow(row: RowReader, { timeZone, zoneSource, dateOrder }: Surroundings, kind: ActivityKind): When {
  const start = moment(row, 'startDate', 'startTime', dateOrder);
  const end = moment(row, 'endDate', 'endTime', dateOrder);
  const minutes = row.take('duration', readDuration);
  const expiresOn = row.need('expiresOn', (text) => readDate(text, dateOrder));
  const named = row.need('timeZone', readZone);
  const expiry = expiresOn === undefined ? {} : { expiresOn };
  if (start.day === undefined) {
    if (start.from !== undefined) row.guess('startTime', 'has no date beside it: imported without a date');
    return { ...expiry, ...(minutes !== undefined && kind === 'on-demand' && { estimatedMinutes: minutes }) };
  }
  if (kind === 'on-demand') {
    row.guess('startDate', start.from === undefined ? 'is the day from which it is offered, as it is taken on demand' : 'is the day from which it is offered, as it is taken on demand; the time of day is not used');
    return { releasedOn: start.day, ...expiry, ...(minutes !== undefined && { estimatedMinutes: minutes }) };
  }
  if (named === undefined) row.guess('timeZone', `is not named: ${timeZone} (${zoneSource})`);
  const zone = { timeZone: named ?? timeZone, ...(named === undefined && { zoneAssumed: true }) };
  if (start.from === undefined) {
    row.guess('startTime', 'is not given: a whole day');
    return { time: { startDate: start.day, ...(end.day && end.day > start.day && { endDate: end.day }), ...zone }, ...expiry };
  }
  const startsAt = instantIn(row, start.day, start.from, zone.timeZone);
  const until = end.from ?? start.until;
  const endsAt = until !== undefined ? instantIn(row, end.day ?? start.day, until, zone.timeZone) : minutes !== undefined ? later(startsAt, minutes) : undefined;
  if (endsAt === undefined) row.guess('duration', 'is not given: shown without an end');
  else if (Date.parse(endsAt) <= Date.parse(startsAt)) row.refuse(end.from === undefined ? 'startTime' : 'endTime', 'ends before it starts. Give the end a date of its own, or correct the time.');
  return { time: { startsAt, ...(endsAt && { endsAt }), ...zone } satisfies Time, ...expiry };
}

/** A day and a time of day from their two columns, or both from the column of the day. */
function moment(row: RowReader, dayField: FieldName, timeField: FieldName, order: DateOrder): { day?: string; from?: string; until?: string } {
  const [, dayText = '', timeInside] = /^(.*?\d)(?:[T ]+(\d{1,2}:\d.*))?$/.exec(row.text(dayField)) ?? [];
  const day = row.need(dayField, (text) => readDate(timeInside === undefined ? text : dayText, order));
  const own = row.need(timeField, readTimeOfDay);
  const time = own ?? (timeInside === undefined ? undefined : row.need(dayField, () => readTimeOfDay(timeInside)));
  return { ...(day !== undefined && { day }), ...time };
}

function instantIn(row: RowReader, day: string, clock: string, zone: string): string {
  const [year = 0, month = 1, dayOfMonth = 1, hour = 0, minute = 0] = `${day}-${clock}`.split(/[-:]/).map(Number);
  const wall: WallTime = { year, month, day: dayOfMonth, hour, minute, second: 0 };
  const instant = instantOf(wall, zone);
  if (wallTime(instant, zone).hour !== hour) row.guess('startTime', 'does not exist on that day, when the clock is set forward: moved forward with it');
  return instant;
}

function later(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString().replace('.000Z', 'Z');
}
