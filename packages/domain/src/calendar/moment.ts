import { resolveZone } from '../zone/resolve-zone.ts';
import { dayLength, instantOfWall, wallOfInstant } from '../zone/wall-clock.ts';
import { Fault } from './fault.ts';
import type { Property } from './parse.ts';

/** A day, or a time on the wall of a zone; milliseconds as if that wall were UTC. */
export interface Moment {
  wall: number;
  /** Left out for a whole day. */
  zone?: string | undefined;
  /** True where the source named no zone. */
  assumed?: boolean;
}

const dateTime = /^\s*([1-9]\d{3})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?\s*$/;

/** Reads a DATE or DATE-TIME value (§3.3.4, §3.3.5). `home` is the zone of times that name none. */
export function momentOf({ name, params }: Property, value: string, home: string | undefined): Moment {
  const [, year, month, day, hour, minute, second, utc] = dateTime.exec(value) ?? [];
  const wall = Date.parse(`${year}-${month}-${day}T${hour ?? '00'}:${minute ?? '00'}:${second ?? '00'}Z`);
  // An engine may read 31 February as 3 March.
  if (new Date(wall).getUTCDate() !== Number(day)) throw new Fault(name, 'is no date or time');
  if (!hour) return { wall };
  if (utc) return { wall, zone: 'UTC' };
  const tzid = /;TZID="?([^";]*)/i.exec(params)?.[1];
  const zone = tzid === undefined ? home : resolveZone(tzid);
  if (!zone) throw new Fault(name, `unknown time zone: ${tzid ?? 'none'}`);
  return { wall, zone, assumed: tzid === undefined };
}

/** What the wall of `zone` shows at that moment; a whole day stays as it is. */
export function wallIn({ wall, zone: own }: Moment, zone: string | undefined): number {
  return own && zone && own !== zone ? wallOfInstant(instantOfWall(wall, own), zone) : wall;
}

const duration = /^\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/;

/** A DURATION (§3.3.6): its days follow the calendar, the rest is exact. */
export function durationOf({ name, value }: Property): { days: number; exact: number } {
  const read = duration.exec(value.trim());
  if (!read) throw new Fault(name, 'is no length of time');
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = read.slice(1).map((said: string | undefined) => Number(said ?? 0));
  return { days: (weeks * 7 + days) * dayLength, exact: ((hours * 60 + minutes) * 60 + seconds) * 1000 };
}
