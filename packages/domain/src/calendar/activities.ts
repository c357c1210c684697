import type { ActivityRecord, FieldProblem } from '@cme-elements/schema';
import { cleanText } from '../clean-text.ts';
import { resolveZone } from '../zone/resolve-zone.ts';
import { isoOf } from '../zone/wall-clock.ts';
import { detailsOf, isCancelled, sequenceOf } from './details.ts';
import { Fault, type Attempt } from './fault.ts';
import { identifierOf } from './identifier.ts';
import { momentOf, wallIn } from './moment.ts';
import { parseCalendars, propertyOf, textList, unescapeText, type Component } from './parse.ts';
import { sessionsOf, type SessionContext } from './sessions.ts';
import { spanOf } from './span.ts';

/** What could not be read: `record` is the UID of the event, `field` a property name of RFC 5545. */
export interface CalendarProblem extends FieldProblem { record: string }

export interface CalendarReading {
  activities: ActivityRecord[];
  /** What the calendar calls itself (X-WR-CALNAME). */
  name?: string;
  /** Its zone as an IANA name (X-WR-TIMEZONE). */
  timeZone?: string;
  problems: CalendarProblem[];
}

/** Sessions of one series, and of all series of a text; far above what a real calendar holds. */
const mostSessions = { one: 1_000, all: 50_000 };

const seriesCategory = /^(?:rss|grand rounds|regularly scheduled series)$/i;

function activityOf(uid: string, events: readonly Component[], context: SessionContext): ActivityRecord {
  const { home, attempt } = context;
  const changes = events.filter((event) => propertyOf(event, 'RECURRENCE-ID'));
  const masters = events.filter((event) => !changes.includes(event)).sort((one, other) => sequenceOf(one) - sequenceOf(other));
  if (masters.length > 1) attempt(() => { throw new Fault('UID', 'is used twice; the event with the highest SEQUENCE is read'); });
  const main = masters.at(-1) ?? changes[0]!;

  if (/^(?:private|confidential)$/i.test(propertyOf(main, 'CLASS')?.value ?? '')) throw new Fault('CLASS', 'says that the event is not public');
  const details = detailsOf(main, attempt);
  const { title, overview, place, url, credits = [] } = details;
  if (!title) throw new Fault('SUMMARY', 'is missing');
  const topics = [...new Set(main.properties.filter(({ name }) => name === 'CATEGORIES').flatMap(({ value }) => textList(value).map((topic) => cleanText(topic).trim())))].filter(Boolean);
  const isSeries = changes.length > (masters.length > 0 ? 0 : 1) || topics.some((topic) => seriesCategory.test(topic)) || main.properties.some(({ name }) => name === 'RRULE' || name === 'RDATE');

  const id = identifierOf(uid);
  const span = spanOf(main, home);
  const modified = propertyOf(main, 'LAST-MODIFIED');
  const updatedAt = modified && attempt(() => isoOf(wallIn(momentOf(modified.value, modified, 'UTC'), 'UTC')));
  return {
    id,
    kind: isSeries ? 'series' : 'live',
    status: isCancelled(main) ? 'cancelled' : 'published',
    title,
    language: 'en',
    ...(overview && { overview }),
    ...(isSeries ? { sessions: sessionsOf(id, main, changes, details, context) } : { time: span.timeAt(span.start.wall) }),
    ...(place && { place }),
    ...(url && { registration: { state: 'not-required', url } }),
    credits, topics,
    specialties: [], objectives: [], audience: [], people: [], schedule: [], statements: [],
    ...(updatedAt && { updatedAt }),
    sequence: sequenceOf(main),
  };
}

/**
 * The activities of an iCalendar text (RFC 5545) as Outlook, Google and others write it. A repeating event, or one in the
 * category RSS or Grand Rounds, is a series with its sessions; any other event is a live activity. What cannot be read is
 * left out and named in `problems`; the rest still shows. Text that is no calendar at all gives `error` instead.
 * @param options.now decides which sessions are held and how far an endless rule is followed
 * @param options.timeZone IANA zone of times that name none, where the calendar names none either
 */
export function activitiesOfCalendar(text: string, options: { now: Date; timeZone?: string }): CalendarReading | { error: 'not-a-calendar' } {
  const { calendars, unfinished } = parseCalendars(text);
  if (calendars.length === 0) return { error: 'not-a-calendar' };

  const problems: CalendarProblem[] = [];
  const attemptFor = (record: string): Attempt => (read) => {
    try {
      return read();
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      problems.push({ record, field: fault.field, message: fault.message });
      return undefined;
    }
  };
  const said = (name: string) => cleanText(unescapeText(calendars.map((calendar) => propertyOf(calendar, name)?.value).find(Boolean) ?? '')).trim();
  const [name, zoneName] = [said('X-WR-CALNAME'), said('X-WR-TIMEZONE')];
  const timeZone = resolveZone(zoneName);
  if (zoneName && !timeZone) problems.push({ record: 'VCALENDAR', field: 'X-WR-TIMEZONE', message: `time zone "${zoneName.slice(0, 60)}" is unknown` });
  for (const part of unfinished) problems.push({ record: propertyOf(part, 'UID')?.value ?? part.name, field: 'END', message: 'is missing' });

  const byUid = new Map<string, Component[]>();
  calendars.flatMap(({ components }) => components.filter((component) => component.name === 'VEVENT')).forEach((event, index) => {
    const uid = propertyOf(event, 'UID')?.value.trim();
    if (event.unread !== undefined) problems.push({ record: uid ?? `event ${index + 1}`, field: event.unread.slice(0, 40), message: 'is no line of a calendar and was left out' });
    if (!uid) problems.push({ record: `event ${index + 1}`, field: 'UID', message: 'is missing' });
    else if (!byUid.get(uid)?.push(event)) byUid.set(uid, [event]);
  });

  let room = mostSessions.all;
  const activities: ActivityRecord[] = [];
  for (const [uid, events] of byUid) {
    const attempt = attemptFor(uid);
    const activity = attempt(() => activityOf(uid, events, { home: timeZone ?? options.timeZone, now: Number(options.now), most: Math.min(mostSessions.one, room), attempt }));
    if (!activity) continue;
    room -= activity.sessions?.length ?? 0;
    activities.push(activity);
  }
  return { activities, ...(name && { name }), ...(timeZone && { timeZone }), problems };
}
