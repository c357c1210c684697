import type { Time } from '@cme-elements/schema';
import { dayLength, instantOfWall, isoOf } from '../zone/wall-clock.ts';
import { Fault } from './fault.ts';
import { durationOf, momentOf, wallIn, type Moment } from './moment.ts';
import { propertyOf, type Component } from './parse.ts';

/** When an event takes place, as something that can be moved along the wall for each of its repetitions. */
export interface Span {
  start: Moment;
  /** The time of the repetition that starts at `wall`. */
  timeAt: (wall: number) => Time;
}

/** @param home IANA zone of times that name none */
export function spanOf(event: Component, home: string | undefined): Span {
  const [from, to, length] = ['DTSTART', 'DTEND', 'DURATION'].map((name) => propertyOf(event, name));
  if (!from) throw new Fault('DTSTART', 'is missing');
  const start = momentOf(from.value, from, home);
  const end = to && momentOf(to.value, to, home);
  if (end && (end.zone === undefined) !== (start.zone === undefined)) throw new Fault('DTEND', 'is not of the same kind as DTSTART');
  // The end follows the wall clock too: a session from eleven to one ends at one, also in the night of a change.
  const { days, exact } = end ? { days: wallIn(end, start.zone) - start.wall, exact: 0 } : length ? durationOf(length) : { days: 0, exact: 0 };
  if (days < 0) throw new Fault('DTEND', 'is before DTSTART');
  const { zone } = start;
  const assumed = start.assumed || (zone === undefined && home === undefined) ? { zoneAssumed: true } : undefined;
  if (zone === undefined) {
    const day = (wall: number) => isoOf(wall).slice(0, 10);
    // The end of whole days is exclusive in a calendar and inclusive for people.
    return { start, timeAt: (wall) => ({ startDate: day(wall), endDate: day(wall + Math.max(days - dayLength, 0)), timeZone: home ?? 'UTC', ...assumed }) };
  }
  const time = { timeZone: zone === 'UTC' ? (home ?? zone) : zone, ...assumed };
  return {
    start,
    timeAt: (wall) => {
      const startsAt = isoOf(instantOfWall(wall, zone));
      return days + exact > 0 ? { startsAt, endsAt: isoOf(instantOfWall(wall + days, zone) + exact), ...time } : { startsAt, ...time };
    },
  };
}
