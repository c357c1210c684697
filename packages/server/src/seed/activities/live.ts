import { addDays } from '@cme-elements/domain';
import type { ActivityRecord, Cost, Delivery, Registration, ScheduleItem } from '@cme-elements/schema';
import { fromSubject, type Special } from './activity.ts';
import { addMinutes, type Day, moment } from './calendar.ts';
import { creditLines } from './credits.ts';
import { office, placeFor, type Season } from './host.ts';
import { team } from './people.ts';
import { statements } from './statements.ts';
import type { Subject } from './subject.ts';
import { chanceFor, choiceFor, numberFor } from './variety.ts';

export interface LivePlan {
  /** Left out, the subject's own id. */
  id?: string;
  day: Day;
  time: string;
  minutes: number;
  delivery: Delivery;
  /** Left out, the provider's zone. */
  timeZone?: string;
  faculty?: number;
}

const prices = { lecture: [1500, 2500, 4500], workshop: [7500, 9500, 12500, 17500], meeting: [24500, 32500, 39500] } as const;

/** Short activities are mostly free, long ones mostly paid; where nobody registers nobody can be asked to pay. */
export function costFor(key: string, minutes: number, { state }: Registration): Cost {
  if (state === 'not-required') return { kind: 'free' };
  if (minutes <= 90 && !chanceFor(`${key}/paid`, 15)) return { kind: 'free' };
  if (chanceFor(`${key}/free`, 18)) return { kind: 'free', note: 'Registration is required so that we can plan seats.' };
  const amount = choiceFor(`${key}/price`, minutes <= 90 ? prices.lecture : minutes <= 360 ? prices.workshop : prices.meeting);
  if (chanceFor(`${key}/varies`, 35)) {
    return { kind: 'varies', amount, currency: 'USD', note: 'Free for our medical staff, residents and fellows; others pay the fee.' };
  }
  return { kind: 'paid', amount, currency: 'USD', ...(chanceFor(`${key}/note`, 40) && { note: 'Fee includes course materials. Refunds until 14 days before the activity.' }) };
}

/** Whether and how one can still register. */
export function registrationFor(season: Season, id: string, day: Day): Registration {
  const { host, program, today } = season;
  const url = `https://example.org/${host.id}/register/${id}`;
  if (day <= today) return { state: 'closed' };
  const turn = numberFor(`${id}/registration`, 0, 19);
  if (turn === 0) return { state: 'full', seatsLeft: 0 };
  if (turn === 1 || turn === 2) return { state: 'waitlist', url, seatsLeft: 0 };
  if (turn === 3) return { state: 'not-required' };
  if (turn === 4) return { state: 'by-request', note: `Write to ${office(season).email ?? 'the office'} with your name, profession and department. We answer within two business days.` };
  return {
    state: 'open', url,
    deadline: moment(addDays(day, day > addDays(today, 4) ? -3 : 0), '23:59', program.timeZone),
    ...(chanceFor(`${id}/seats`, 45) && { seatsLeft: numberFor(`${id}/seats-left`, 2, 60) }),
  };
}

/** Workshops of two hours and more stop for a break, which earns no credit. */
function workshopSchedule(id: string, startsAt: string, minutes: number): { schedule: ScheduleItem[]; endsAt: string } {
  const half = Math.floor(minutes / 30) * 15;
  const opening = addMinutes(startsAt, half);
  const resumed = addMinutes(opening, 15);
  const endsAt = addMinutes(resumed, minutes - half);
  const first = choiceFor(`${id}/first`, ['Framework and evidence', 'Review of the evidence', 'Concepts and common pitfalls'] as const);
  const second = choiceFor(`${id}/second`, ['Small-group practice with feedback', 'Practice stations and debriefing', 'Team exercises and commitment to change'] as const);
  return {
    endsAt,
    schedule: [
      { title: first, kind: 'accredited', startsAt, endsAt: opening },
      { title: 'Break', kind: 'break', startsAt: opening, endsAt: resumed },
      { title: second, kind: 'accredited', startsAt: resumed, endsAt },
    ],
  };
}

/** One live activity on one day: a lecture, webinar or workshop. */
export function live(season: Season, subject: Subject, plan: LivePlan, special: Special = {}): ActivityRecord {
  const id = plan.id ?? subject.id;
  const timeZone = plan.timeZone ?? season.program.timeZone;
  const startsAt = moment(plan.day, plan.time, timeZone);
  const long = plan.minutes >= 120;
  const { schedule, endsAt } = long ? workshopSchedule(id, startsAt, plan.minutes) : { schedule: [], endsAt: addMinutes(startsAt, plan.minutes) };
  const people = special.people ?? team(season, { key: id, specialties: subject.specialties, size: plan.faculty ?? (long ? 3 : numberFor(`${id}/faculty`, 1, 2)) });
  const registration = registrationFor(season, id, plan.day);
  const credits = creditLines(season, subject, { minutes: plan.minutes, day: plan.day, pharmacyFormat: 'L' });
  return {
    ...fromSubject(season, subject, id),
    kind: 'live',
    format: 'live',
    activityType: plan.delivery === 'online' ? 'internet_live' : 'course',
    time: { startsAt, endsAt, timeZone },
    place: placeFor(season, id, plan.delivery),
    credits,
    cost: costFor(id, plan.minutes, registration),
    registration,
    people,
    schedule,
    statements: statements(season, { id, format: 'live', credits, people }),
    participation: 'Attend the activity, complete the evaluation and claim the credit that matches the time you took part. Claims are open for 30 days after the activity.',
    ...special,
  };
}
