import { composeStatements, dayIn } from '@cme-elements/domain';
import type { Activity, Program } from '@cme-elements/schema';

/** Statements are composed when they are read: an accreditation that ended yesterday is not stated today. */
export function withStatements(activity: Activity, program: Program, now: Date): Activity {
  const { statements } = composeStatements({
    provider: program.name,
    accreditations: program.accreditations,
    format: activity.format,
    formatNote: activity.formatNote,
    credits: activity.credits,
    given: activity.statements,
    today: dayIn(now, program.timeZone),
  });
  return { ...activity, statements };
}
