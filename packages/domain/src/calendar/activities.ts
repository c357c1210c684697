import type { ActivityRecord, FieldProblem } from '@cme-elements/schema';
import { cleanText } from '../clean-text.ts';
import { resolveZone } from '../zone/resolve-zone.ts';
import { isoOf } from '../zone/wall-clock.ts';
import { detailsOf, isCancelled, sequenceOf, textOf } from './details.ts';
import { Fault, type Attempt } from './fault.ts';
import { identifierOf } from './identifier.ts';
import { momentOf, wallIn } from './moment.ts';
import { parseCalendars, propertiesOf, textList, valueOf, type Component } from './parse.ts';
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
  const inOrder = [...events].sort((one, other) => sequenceOf(one) - sequenceOf(other));
  const changes = inOrder.filter((event) => valueOf(event, 'RECURRENCE-ID'));
  const masters = inOrder.filter((event) => !valueOf(event, 'RECURRENCE-ID'));
  if (masters[1]) attempt(() => { throw new Fault('UID', 'is used twice; the highest SEQUENCE is read'); });
  const main = masters.at(-1) ?? changes[0]!;

  if (/^(?:private|confidential)$/i.test(valueOf(main, 'CLASS'))) throw new Fault('CLASS', 'is not public');
  const details = detailsOf(main);
  const { title, overview, place, url, credits = [] } = details;
  if (!title) throw new Fault('SUMMARY', 'is missing');
  const categories = propertiesOf(main, 'CATEGORIES').flatMap(({ value }) => textList(cleanText(value)));
  const topics = [...new Set(categories.map((topic) => topic.trim()).filter(Boolean))];
  const isSeries = valueOf(main, 'RRULE') || valueOf(main, 'RDATE') || changes[masters[0] ? 0 : 1] || topics.some((topic) => seriesCategory.test(topic));

  const id = identifierOf(uid);
  const span = spanOf(main, home);
  const [modified] = propertiesOf(main, 'LAST-MODIFIED');
  const updatedAt = modified && attempt(() => isoOf(wallIn(momentOf(modified, modified.value, 'UTC'), 'UTC')));
  return {
    id,
    kind: isSeries ? 'series' : 'live',
    status: isCancelled(main) ? 'cancelled' : 'published',
    title,
    language: 'en',
    ...(overview && { overview }),
    ...(isSeries ? { sessions: sessionsOf(id, main, changes, details, context) } : { time: span.timeAt(span.wall) }),
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
  const { calendars: [calendar, ...others], unfinished } = parseCalendars(text);
  if (!calendar) return { error: 'not-a-calendar' };

  const problems: CalendarProblem[] = [];
  const report = (record: string, field: string, message: string) => void problems.push({ record, field, message: message.slice(0, 200) });
  const attemptFor = (record: string): Attempt => (read) => {
    try {
      return read();
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      report(record, fault.field, fault.message);
      return undefined;
    }
  };
  const [name, zoneName] = [textOf(calendar, 'X-WR-CALNAME'), textOf(calendar, 'X-WR-TIMEZONE')];
  const timeZone = resolveZone(zoneName);
  if (zoneName && !timeZone) report('VCALENDAR', 'X-WR-TIMEZONE', `unknown time zone: ${zoneName}`);
  for (const part of unfinished) report(valueOf(part, 'UID') || part.name, 'END', 'is missing');

  const byUid = new Map<string, Component[]>();
  const events = [calendar, ...others].flatMap(({ components }) => components.filter((component) => component.name === 'VEVENT'));
  events.forEach((event, index) => {
    const uid = valueOf(event, 'UID');
    if (!uid) report(`event ${index + 1}`, 'UID', 'is missing');
    else if (!byUid.get(uid)?.push(event)) byUid.set(uid, [event]);
  });

  let room = mostSessions.all;
  const activities = [...byUid].flatMap(([uid, events]) => {
    const attempt = attemptFor(uid);
    const activity = attempt(() => activityOf(uid, events, { home: timeZone ?? options.timeZone, now: Number(options.now), most: Math.min(mostSessions.one, room), attempt }));
    room -= activity?.sessions?.length ?? 0;
    return activity ?? [];
  });
  return { activities, ...(name && { name }), ...(timeZone && { timeZone }), problems };
}
