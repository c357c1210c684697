import { addDays } from '@cme-elements/domain';
import type { ActivityRecord, CreditLine, Delivery, Registration, Session } from '@cme-elements/schema';
import { fromSubject, type Special } from './activity.ts';
import { addMinutes, type Day, isPublicHoliday, moment, onWeekday, type Weekday } from './calendar.ts';
import { creditLines } from './credits.ts';
import { office, placeFor, type Season } from './host.ts';
import { colleague, team } from './people.ts';
import { sessionTitle, type SeriesStyle } from './session-titles.ts';
import { statements } from './statements.ts';
import type { Subject } from './subject.ts';
import { chanceFor, numberFor } from './variety.ts';

export interface SeriesPlan {
  style: SeriesStyle;
  weekday: Weekday;
  time: string;
  minutes: number;
  /** Weeks from one session to the next; 52 of 1, 26 of 2, 12 or 13 of 4, 4 of 13. */
  everyWeeks: number;
  delivery: Delivery;
  access: 'open' | 'staff' | 'by-request';
  /** In the provider's words: `Weekly, Wednesdays at 8:00 AM`. */
  cadence?: string;
}

/** A series year of at most twelve months around the reference day, so that there are always sessions behind and ahead. */
const weeksBehind = 26;

const intervals: Record<number, string> = { 1: 'Weekly', 2: 'Every other week', 4: 'Every four weeks', 13: 'Quarterly' };
const dayNames: Record<Weekday, string> = { Sun: 'Sundays', Mon: 'Mondays', Tue: 'Tuesdays', Wed: 'Wednesdays', Thu: 'Thursdays', Fri: 'Fridays', Sat: 'Saturdays' };

function clockTime(time: string): string {
  const hour = Number(time.slice(0, 2));
  return `${String(hour % 12 === 0 ? 12 : hour % 12)}:${time.slice(3)} ${hour < 12 ? 'AM' : 'PM'}`;
}

function accessNote(access: SeriesPlan['access'], email: string): Registration {
  if (access === 'open') return { state: 'not-required' };
  if (access === 'staff') return { state: 'by-request', note: `For medical staff, nurses and trainees of the service. Others write to ${email}.` };
  return { state: 'by-request', note: `Attendance is by request and approval. Write to ${email} with your name, profession, institution and the dates you would like to attend.` };
}

function sessions(season: Season, subject: Subject, plan: SeriesPlan, credits: CreditLine[]): Session[] {
  const { program, today } = season;
  const { id } = subject;
  const first: Day = onWeekday(addDays(today, -7 * weeksBehind + numberFor(`${id}/first`, 0, 6) - 6), plan.weekday);
  const place = placeFor(season, id, plan.delivery);
  const field = subject.specialties[0];
  const presents = plan.style === 'rounds' || plan.style === 'journal' || plan.style === 'core';
  return Array.from({ length: Math.ceil(52 / plan.everyWeeks) }, (_, at): Session => {
    const number = at + 1;
    const key = `${id}/${String(number)}`;
    const day = addDays(first, at * 7 * plan.everyWeeks);
    const startsAt = moment(day, plan.time, program.timeZone);
    const cancelled = isPublicHoliday(day) || chanceFor(`${key}/cancelled`, 3);
    return {
      id: `${id}-${String(number).padStart(2, '0')}`,
      number,
      title: sessionTitle(plan.style, field, id, at),
      status: cancelled ? 'cancelled' : day < today ? 'held' : 'scheduled',
      time: { startsAt, endsAt: addMinutes(startsAt, plan.minutes), timeZone: program.timeZone },
      place,
      credits,
      ...(presents && { faculty: [colleague(season, field, numberFor(`${key}/speaker`, 0, 5), ['faculty'])] }),
      ...(cancelled && { sequence: 1 }),
    };
  });
}

/** A regularly scheduled series: grand rounds, a tumor board, a conference on morbidity and mortality. Credit is per session. */
export function series(season: Season, subject: Subject, plan: SeriesPlan, special: Special = {}): ActivityRecord {
  const { id } = subject;
  const people = team(season, { key: id, specialties: subject.specialties, size: 2, role: 'planner' });
  const credits = creditLines(season, subject, { minutes: plan.minutes, day: season.today, pharmacyFormat: 'L' });
  return {
    ...fromSubject(season, subject, id),
    kind: 'series',
    format: 'live',
    activityType: 'rss',
    place: placeFor(season, id, plan.delivery),
    credits,
    cost: { kind: 'free' },
    registration: accessNote(plan.access, office(season).email ?? 'the office'),
    series: { cadence: plan.cadence ?? `${intervals[plan.everyWeeks] ?? 'Regularly'}, ${dayNames[plan.weekday]} at ${clockTime(plan.time)}` },
    sessions: sessions(season, subject, plan, credits),
    people,
    schedule: [],
    statements: statements(season, { id, format: 'live', credits, people }),
    participation: 'Credit is designated for each session. Record your attendance with the session code shown at the end, within 24 hours, and claim the credit that matches the time you took part.',
    ...special,
  };
}
