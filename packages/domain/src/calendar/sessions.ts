import type { Session } from '@cme-elements/schema';
import { endOfDay } from '../zone/days.ts';
import { dayLength, instantOfWall, isoOf } from '../zone/wall-clock.ts';
import { detailsOf, isCancelled, sequenceOf, type Details } from './details.ts';
import { Fault, type Attempt } from './fault.ts';
import { momentOf, wallIn, type Moment } from './moment.ts';
import { propertyOf, type Component } from './parse.ts';
import { dayNumber, recurrence } from './recurrence.ts';
import { spanOf, type Span } from './span.ts';

export interface SessionContext {
  /** Zone of times that name none. */
  home: string | undefined;
  now: number;
  /** Most sessions that may be made. */
  most: number;
  attempt: Attempt;
}

/** An endless rule is followed for two years, as far as a reader plans. */
const followed = 731 * dayLength;

/** All moments of a property that may hold several and stand several times, such as EXDATE. */
function momentsOf(event: Component, name: string, home: string | undefined): Moment[] {
  return event.properties.filter((property) => property.name === name).flatMap((property) => {
    if (property.params.get('VALUE') === 'PERIOD') throw new Fault(name, 'VALUE=PERIOD is not supported');
    return property.value.split(',').map((value) => momentOf(value, property, home));
  });
}

/** The starts of a series in wall time of its zone: its rules and extra dates, less the dates taken out. */
function startsOf(event: Component, { start }: Span, { home, now, most, attempt }: SessionContext): number[] {
  const rules = event.properties.filter(({ name }) => name === 'RRULE');
  if (rules.length > 1 || propertyOf(event, 'EXRULE')) throw new Fault('RRULE', 'more than one rule is not supported');
  const untilOf = (value: string) => {
    const until = momentOf(value, { name: 'RRULE', params: new Map(), value }, start.zone ?? 'UTC');
    return wallIn(until, start.zone) + (until.zone === undefined ? dayLength - 1 : 0);
  };
  const { starts, cut } = rules[0] ? recurrence(rules[0].value, start.wall, { most, now, horizon: now + followed, untilOf }) : { starts: [start.wall], cut: false };
  if (cut) attempt(() => { throw new Fault('RRULE', `gives more dates than the ${most} that are read`); });
  for (const extra of momentsOf(event, 'RDATE', home)) starts.push(wallIn(extra, start.zone));
  const [walls, days] = [new Set<number>(), new Set<number>()];
  // Some calendars take out a session by its day alone.
  for (const out of momentsOf(event, 'EXDATE', home)) (out.zone === undefined ? days : walls).add(wallIn(out, start.zone));
  return [...new Set(starts)].filter((wall) => !walls.has(wall) && !days.has(dayNumber(wall) * dayLength));
}

/**
 * The sessions of a series in order of time. `changes` are its events with a RECURRENCE-ID: each replaces the session that
 * would have started then and keeps that session's id. Where `main` is one of them, they are all there is.
 */
export function sessionsOf(id: string, main: Component, changes: readonly Component[], shared: Details, context: SessionContext): Session[] {
  const { home, now, attempt } = context;
  const span = spanOf(main, home);
  const { zone } = span.start;
  const changed = new Map<number, Component | undefined>(changes.includes(main) ? [] : startsOf(main, span, context).map((wall) => [wall, undefined]));
  for (const change of changes) {
    const property = propertyOf(change, 'RECURRENCE-ID')!;
    if (property.params.has('RANGE')) throw new Fault('RECURRENCE-ID', 'RANGE is not supported');
    changed.set(wallIn(momentOf(property.value, property, home), zone), change);
  }
  const session = (wall: number, change: Component | undefined): Session => {
    const { title = '', credits = [], place } = change ? { ...shared, ...detailsOf(change, attempt) } : shared;
    const moved = change && spanOf(change, home);
    const time = moved ? moved.timeAt(moved.start.wall) : span.timeAt(wall);
    const original = isoOf(zone === undefined ? wall : instantOfWall(wall, zone)).replace(/[-:]/g, '');
    const end = time.endsAt ?? time.startsAt ?? endOfDay(time.endDate!, time.timeZone);
    return {
      id: `${id}:${zone === undefined ? original.slice(0, 8) : original}`,
      title,
      status: isCancelled(main) || (change && isCancelled(change)) ? 'cancelled' : Date.parse(end) < now ? 'held' : 'scheduled',
      time,
      ...(place && { place }),
      credits,
      sequence: sequenceOf(change ?? main),
    };
  };
  const begin = ({ time }: Session) => time.startsAt ?? time.startDate!;
  // A change that cannot be read leaves its session out: the old time would be wrong.
  return Array.from(changed, ([wall, change]) => attempt(() => session(wall, change)))
    .filter((made) => made !== undefined)
    .sort((one, other) => (begin(one) < begin(other) ? -1 : 1));
}
