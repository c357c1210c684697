import { resolveZone } from '../zone/resolve-zone.ts';
import { dayLength, instantOfWall, isoOf, wallOfInstant } from '../zone/wall-clock.ts';
import { Fault } from './fault.ts';
import type { Property } from './parse.ts';

/** A day, or a time on the wall of a zone; milliseconds as if that wall were UTC. */
export interface Moment {
  wall: number;
  /** Left out for a whole day. */
  zone?: string;
  /** True where the source named no zone. */
  assumed?: boolean;
}

const dateTime = /^([1-9]\d{3})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/;

/** Reads a DATE or DATE-TIME value (§3.3.4, §3.3.5). `home` is the zone of times that name none. */
export function momentOf(value: string, { name, params }: Property, home: string | undefined): Moment {
  const [, year, month, day, hour, minute, second, utc] = dateTime.exec(value.trim()) ?? [];
  const date = `${year}-${month}-${day}`;
  const wall = Date.parse(`${date}T${hour ?? '00'}:${minute ?? '00'}:${second === '60' ? '59' : (second ?? '00')}Z`);
  if (Number.isNaN(wall) || !isoOf(wall).startsWith(date)) throw new Fault(name, `"${value.slice(0, 40)}" is no date or time`);
  if (hour === undefined) return { wall };
  if (utc) return { wall, zone: 'UTC' };
  const tzid = params.get('TZID');
  const zone = tzid === undefined ? home : resolveZone(tzid);
  if (zone === undefined) throw new Fault(name, tzid === undefined ? 'names no time zone, nor does the calendar' : `time zone "${tzid.slice(0, 60)}" is unknown`);
  return tzid === undefined ? { wall, zone, assumed: true } : { wall, zone };
}

/** What the wall of `zone` shows at that moment; a whole day stays as it is. */
export function wallIn(moment: Moment, zone: string | undefined): number {
  if (moment.zone === undefined || zone === undefined || moment.zone === zone) return moment.wall;
  return wallOfInstant(instantOfWall(moment.wall, moment.zone), zone);
}

const duration = /^\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/;

/** A DURATION (§3.3.6): its days follow the calendar, the rest is exact. */
export function durationOf({ name, value }: Property): { days: number; exact: number } {
  const [whole, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = duration.exec(value.trim()) ?? [];
  if (whole === undefined) throw new Fault(name, `"${value.slice(0, 40)}" is no length of time`);
  return { days: (Number(weeks) * 7 + Number(days)) * dayLength, exact: ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 };
}
