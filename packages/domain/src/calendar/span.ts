import type { Time } from '@cme-elements/schema';
import { dayLength, instantOfWall, isoOf } from '../zone/wall-clock.ts';
import { Fault } from './fault.ts';
import { durationOf, momentOf, wallIn } from './moment.ts';
import { propertiesOf, type Component } from './parse.ts';

/** When an event takes place, as something that can be moved along the wall for each of its repetitions. */
export interface Span {
  /** The start in wall time of `zone`. */
  wall: number;
  /** Left out for whole days. */
  zone: string | undefined;
  /** The time of the repetition that starts at `wall`. */
  timeAt: (wall: number) => Time;
}

/** @param home IANA zone of times that name none */
export function spanOf(event: Component, home: string | undefined): Span {
  const [from, to, length] = ['DTSTART', 'DTEND', 'DURATION'].map((name) => propertiesOf(event, name)[0]);
  if (!from) throw new Fault('DTSTART', 'is missing');
  const { wall: start, zone, assumed } = momentOf(from, from.value, home);
  // The end follows the wall clock too: a session from eleven to one ends at one, also in the night of a change.
  const { days, exact } = to ? { days: wallIn(momentOf(to, to.value, home), zone) - start, exact: 0 } : length ? durationOf(length) : { days: 0, exact: 0 };
  if (days < 0) throw new Fault('DTEND', 'is before DTSTART');
  const place = { timeZone: (zone !== 'UTC' && zone) || home || 'UTC', ...((assumed || (!zone && !home)) && { zoneAssumed: true }) };
  const instant = (wall: number, later = 0) => isoOf(instantOfWall(wall, zone!) + later);
  return {
    wall: start,
    zone,
    timeAt: (wall) => ({
      ...(!zone
        // The end of whole days is exclusive in a calendar and inclusive for people.
        ? { startDate: isoOf(wall).slice(0, 10), endDate: isoOf(wall + Math.max(days - dayLength, 0)).slice(0, 10) }
        : { startsAt: instant(wall), ...(days + exact > 0 && { endsAt: instant(wall + days, exact) }) }),
      ...place,
    }),
  };
}
