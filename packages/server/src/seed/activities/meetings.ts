import type { ActivityRecord } from '@cme-elements/schema';
import type { Special } from './activity.ts';
import { offHolidays } from './calendar.ts';
import { conference, type ConferencePlan, type Meeting } from './conference.ts';
import type { Season } from './host.ts';

/** When and where each meeting is held, by the id of its subject. */
export type MeetingPlans = Readonly<Record<string, Omit<ConferencePlan, 'days'> & { special?: Special }>>;

/** The meetings that have a plan. */
export function plannedMeetings(season: Season, meetings: readonly Meeting[], plans: MeetingPlans): ActivityRecord[] {
  return meetings.flatMap(({ subject, days }) => {
    const plan = plans[subject.id];
    return plan === undefined ? [] : [conference(season, subject, { ...plan, days, day: plan.day <= season.today ? plan.day : offHolidays(plan.day) }, plan.special)];
  });
}
