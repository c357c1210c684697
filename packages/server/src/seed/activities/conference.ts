import { accreditedMinutes, addDays } from '@cme-elements/domain';
import type { ActivityRecord, Delivery, Place, ScheduleItem } from '@cme-elements/schema';
import { fromSubject, type Special } from './activity.ts';
import { type Day, moment } from './calendar.ts';
import { creditLines } from './credits.ts';
import { placeFor, type Season } from './host.ts';
import { costFor, registrationFor } from './live.ts';
import { team } from './people.ts';
import { statements } from './statements.ts';
import type { Subject } from './subject.ts';

/** The talks of one day: four in the main room, then two at the same time, then a panel. */
export interface ConferenceDay {
  plenary: readonly [string, string, string, string];
  parallel: readonly [left: readonly [track: string, title: string], right: readonly [track: string, title: string]];
  panel: string;
}

/** What a meeting is about and what is taught on each of its days. */
export interface Meeting {
  subject: Subject;
  days: readonly ConferenceDay[];
}

export interface ConferencePlan {
  day: Day;
  days: readonly ConferenceDay[];
  delivery: Delivery;
  timeZone?: string;
  place?: Omit<Place, 'delivery'>;
}

function agenda(plan: ConferenceDay, day: Day, zone: string, speakers: readonly string[], last: boolean): ScheduleItem[] {
  const at = (from: string, to: string) => ({ startsAt: moment(day, from, zone), endsAt: moment(day, to, zone) });
  const by = (nth: number) => ({ faculty: speakers.slice(nth % speakers.length, (nth % speakers.length) + 1) });
  const [first, second, third, fourth] = plan.plenary;
  const [left, right] = plan.parallel;
  const main = 'Main hall';
  return [
    { title: 'Registration and breakfast', kind: 'meal', ...at('07:30', '08:00'), room: 'Foyer' },
    { title: 'Welcome and announcements', kind: 'not-accredited', ...at('08:00', '08:15'), room: main },
    { title: first, kind: 'accredited', ...at('08:15', '09:00'), room: main, ...by(0) },
    { title: second, kind: 'accredited', ...at('09:00', '09:45'), room: main, ...by(1) },
    { title: 'Break', kind: 'break', ...at('09:45', '10:15'), room: 'Foyer' },
    { title: third, kind: 'accredited', ...at('10:15', '11:00'), room: main, ...by(2) },
    { title: fourth, kind: 'accredited', ...at('11:00', '11:45'), room: main, ...by(3) },
    { title: 'Lunch', kind: 'meal', ...at('11:45', '12:45'), room: 'Foyer' },
    { title: left[1], kind: 'accredited', ...at('12:45', '13:45'), room: 'Room A', track: left[0], ...by(4) },
    { title: right[1], kind: 'accredited', ...at('12:45', '13:45'), room: 'Room B', track: right[0], ...by(5) },
    { title: 'Break', kind: 'break', ...at('13:45', '14:00'), room: 'Foyer' },
    { title: plan.panel, kind: 'accredited', ...at('14:00', '14:45'), room: main, faculty: speakers.slice(0, 3) },
    ...(last ? [{ title: 'Planning committee business meeting', kind: 'business' as const, ...at('14:45', '15:15'), room: 'Room A' }] : []),
  ];
}

/** A meeting of one or more days with an agenda of talks, breaks, meals and parallel tracks. */
export function conference(season: Season, subject: Subject, plan: ConferencePlan, special: Special = {}): ActivityRecord {
  const { id } = subject;
  const timeZone = plan.timeZone ?? season.program.timeZone;
  const people = team(season, { key: id, specialties: subject.specialties, size: 6 });
  const speakers = people.map(({ name }) => name);
  const schedule = plan.days.flatMap((day, at) => agenda(day, addDays(plan.day, at), timeZone, speakers, at === plan.days.length - 1));
  const minutes = accreditedMinutes(schedule);
  const registration = registrationFor(season, id, plan.day);
  const credits = creditLines(season, subject, { minutes, day: plan.day, pharmacyFormat: 'L' });
  return {
    ...fromSubject(season, subject, id),
    kind: 'live',
    format: 'live',
    activityType: plan.delivery === 'online' ? 'internet_live' : 'course',
    time: { startsAt: moment(plan.day, '08:00', timeZone), endsAt: moment(addDays(plan.day, plan.days.length - 1), '14:45', timeZone), timeZone },
    place: { ...(plan.place ?? placeFor(season, id, plan.delivery)), delivery: plan.delivery },
    credits,
    cost: costFor(id, minutes, registration),
    registration,
    people,
    schedule,
    statements: statements(season, { id, format: 'live', credits, people }),
    participation: 'Sign in each day, complete the evaluation of the sessions you attended and claim the credit that matches your attendance. Parallel sessions count once. Claims are open for 30 days after the meeting.',
    ...special,
  };
}
