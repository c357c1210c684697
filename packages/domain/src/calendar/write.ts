import type { Time } from '@cme-elements/schema';
import { addDays } from '../days.ts';
import { instantOfWall, isoOf, wallOfInstant } from '../zone/wall-clock.ts';

/** One event of a calendar that we write. */
export interface CalendarEntry {
  /** Never changes for the same activity or session: a calendar program finds its copy by it. */
  uid: string;
  title: string;
  time: Time;
  /** When the entry last changed, as an ISO instant (DTSTAMP). */
  changedAt: string;
  /** Counts the changes (SEQUENCE); without it a calendar program may keep an older copy. */
  sequence: number;
  /** A cancelled entry stays in the calendar and says so; one that vanished would stay in the reader's copy. */
  cancelled?: boolean | undefined;
  location?: string | undefined;
  description?: string | undefined;
  url?: string | undefined;
}

export interface CalendarText {
  name: string;
  entries: Iterable<CalendarEntry>;
  /** VTIMEZONE blocks by IANA name. A time in a zone without a block is written in UTC. */
  timeZones?: ReadonlyMap<string, string>;
}

/** At most 75 octets of UTF-8 in a line, a continued one starting with a space (§3.1); never inside a character. */
function folded(line: string): string {
  let [text, octets] = ['', 0];
  for (const character of line) {
    const point = character.codePointAt(0)!;
    const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (octets + size > 75) [text, octets] = [`${text}\r\n `, 1];
    text += character;
    octets += size;
  }
  return `${text}\r\n`;
}

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

const digits = (iso: string) => iso.replace(/[-:]/g, '');

/**
 * An iCalendar text (RFC 5545) with the given entries. The same entries give the same text, so that it can be cached.
 * Text in it is escaped; control characters other than line feeds are left out.
 */
export function calendarText({ name, entries, timeZones }: CalendarText): string {
  const used = new Set<string>();
  const lines: string[] = [];
  const put = (property: string, value: string | undefined) => {
    // eslint-disable-next-line no-control-regex -- a line feed in a value would start a property of the sender's choice
    if (value) lines.push(folded(`${property}:${value.replace(/[\0-\x08\x0a-\x1f\x7f]/g, '')}`));
  };
  const putTime = (property: string, instant: string | undefined, zone: string) => {
    if (!instant) return;
    const at = Math.floor(Date.parse(instant) / 1000) * 1000;
    const wall = timeZones?.has(zone) ? wallOfInstant(at, zone) : undefined;
    // The second of two equal times on the wall has no other name than its UTC one.
    if (wall === undefined || instantOfWall(wall, zone) !== at) return put(property, digits(isoOf(at)));
    used.add(zone);
    put(`${property};TZID=${zone}`, digits(isoOf(wall)).slice(0, -1));
  };
  for (const { uid, title, time, changedAt, sequence, cancelled, location, description, url } of entries) {
    const { startsAt, endsAt, startDate, endDate = startDate, timeZone } = time;
    put('BEGIN', 'VEVENT');
    put('UID', escaped(uid));
    putTime('DTSTAMP', changedAt, 'UTC');
    putTime('DTSTART', startsAt, timeZone);
    putTime('DTEND', endsAt, timeZone);
    put('DTSTART;VALUE=DATE', startDate && digits(startDate));
    // People name the last day, a calendar the day after it.
    put('DTEND;VALUE=DATE', endDate && digits(addDays(endDate, 1)));
    put('SEQUENCE', String(sequence));
    put('STATUS', cancelled ? 'CANCELLED' : 'CONFIRMED');
    put('SUMMARY', escaped(title));
    put('LOCATION', location && escaped(location));
    put('DESCRIPTION', description && escaped(description));
    put('URL', url);
    put('END', 'VEVENT');
  }
  const events = lines.splice(0);
  for (const [property, value] of [['BEGIN', 'VCALENDAR'], ['VERSION', '2.0'], ['PRODID', '-//CME Elements//Catalog//EN'], ['CALSCALE', 'GREGORIAN'], ['METHOD', 'PUBLISH'], ['X-WR-CALNAME', escaped(name)]] as const) put(property, value);
  const zones = [...used].sort().map((zone) => `${timeZones!.get(zone)!.trim().replace(/\r\n?|\n/g, '\r\n')}\r\n`);
  return [...lines, ...zones, ...events, 'END:VCALENDAR\r\n'].join('');
}
