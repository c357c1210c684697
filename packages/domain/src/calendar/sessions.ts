import type { Session, Time } from '@cme-elements/schema';
import { endOfDay } from '../zone/days.ts';
import { dayLength } from '../zone/wall-clock.ts';
import { detailsOf, isCancelled, sequenceOf, type Details } from './details.ts';
import { Fault, type Attempt } from './fault.ts';
import { momentOf, wallIn, type Moment } from './moment.ts';
import { propertiesOf, type Component } from './parse.ts';
import { recurrence } from './recurrence.ts';
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

/** The starts of a series in wall time of its zone: its rule and extra dates, less the dates taken out. */
function startsOf(event: Component, { wall, zone }: Span, { home, now, most, attempt }: SessionContext): number[] {
  const rules = propertiesOf(event, 'RRULE');
  if (rules.length + propertiesOf(event, 'EXRULE').length > 1) throw new Fault('RRULE', 'more than one rule is not supported');
  const all = rules.flatMap((rule) => recurrence(rule.value, wall, (value) => {
    const until = momentOf(rule, value, zone ?? 'UTC');
    return wallIn(until, zone) + (until.zone ? 0 : dayLength - 1);
  }, now + followed));
  const moments = (name: string): Moment[] => propertiesOf(event, name).flatMap((property) => property.value.split(',').map((value) => momentOf(property, value, home)));
  // Some calendars take out a session by its day alone.
  const out = new Set(moments('EXDATE').map((moment) => `${wallIn(moment, zone)}${moment.zone ? '' : ' day'}`));
  const starts = [...new Set([wall, ...all, ...moments('RDATE').map((moment) => wallIn(moment, zone))])]
    .filter((start) => !out.has(`${start}`) && !out.has(`${Math.floor(start / dayLength) * dayLength} day`));
  if (starts.length <= most) return starts;
  attempt(() => { throw new Fault('RRULE', `gives more dates than the ${most} that are read`); });
  // What is over gives way to what is to come.
  const over = starts.filter((start) => start < now).length;
  const from = Math.min(over, starts.length - most);
  return starts.slice(from, from + most);
}

/**
 * The sessions of a series in order of time. `changes` are its events with a RECURRENCE-ID: each replaces the session that
 * would have started then and keeps that session's id. Where `main` is one of them, they are all there is.
 */
export function sessionsOf(id: string, main: Component, changes: readonly Component[], shared: Details, context: SessionContext): Session[] {
  const { home, now, attempt } = context;
  const span = spanOf(main, home);
  const { zone } = span;
  const changed = new Map<number, Component | undefined>(changes.includes(main) ? [] : startsOf(main, span, context).map((wall) => [wall, undefined]));
  for (const change of changes) {
    const [property] = propertiesOf(change, 'RECURRENCE-ID');
    if (/;RANGE=/i.test(property!.params)) throw new Fault('RECURRENCE-ID', 'RANGE is not supported');
    changed.set(wallIn(momentOf(property!, property!.value, home), zone), change);
  }
  const begin = ({ startsAt, startDate = '' }: Time) => startsAt ?? startDate;
  const session = (wall: number, change: Component | undefined): Session => {
    const { title = '', credits = [], place } = { ...shared, ...(change && detailsOf(change)) };
    const moved = change && spanOf(change, home);
    const planned = span.timeAt(wall);
    const time = moved ? moved.timeAt(moved.wall) : planned;
    const end = time.endsAt ?? time.startsAt ?? endOfDay(time.endDate!, time.timeZone);
    return {
      id: `${id}:${begin(planned).replace(/[-:]/g, '')}`,
      title,
      status: isCancelled(main) || (change && isCancelled(change)) ? 'cancelled' : Date.parse(end) < now ? 'held' : 'scheduled',
      time,
      ...(place && { place }),
      credits,
      sequence: sequenceOf(change ?? main),
    };
  };
  // A change that cannot be read leaves its session out: the old time would be wrong.
  return [...changed].flatMap(([wall, change]) => attempt(() => session(wall, change)) ?? []).sort((one, other) => (begin(one.time) < begin(other.time) ? -1 : 1));
}
