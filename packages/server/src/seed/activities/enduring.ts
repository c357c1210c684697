import { addDays, addYears } from '@cme-elements/domain';
import type { ActivityFormat, ActivityRecord, ActivityType, ContentRole } from '@cme-elements/schema';
import { fromSubject, type Special } from './activity.ts';
import { bibliography } from './bibliography.ts';
import type { Day } from './calendar.ts';
import { creditLines } from './credits.ts';
import type { Season } from './host.ts';
import { team } from './people.ts';
import { statements } from './statements.ts';
import type { Subject } from './subject.ts';
import { chanceFor, choiceFor, numberFor } from './variety.ts';

export interface EnduringPlan {
  /** Left out, the subject's own id. */
  id?: string;
  /** First day on which it can be started. */
  releasedOn: Day;
  minutes: number;
  format?: ActivityFormat;
  activityType?: ActivityType;
  /** The format in words, for `other`. */
  formatNote?: string | undefined;
  /** Credit types offered at most. */
  creditTypes?: readonly string[] | undefined;
  role?: ContentRole;
}

const media = [
  'Recorded lecture with captions and transcript', 'Interactive modules with video demonstrations', 'Illustrated text with self-assessment questions',
  'Audio program with transcript', 'Virtual simulation with guided debriefing',
] as const;

const hardware = 'A current version of any major browser, a screen of at least 320 pixels in width, and speakers or headphones. Captions and a transcript are provided. No plug-ins are needed.';

const disclaimer = 'The information is for educational purposes and does not replace the clinical judgment of the learner. Check current prescribing information before using any medication or device.';

/** The last day: at most three years after release or the last review, two where the field moves fast. */
function expiry(id: string, from: Day): Day {
  return addDays(addYears(from, chanceFor(`${id}/short`, 30) ? 2 : 3), -1);
}

/** On-demand material with everything that a learner must see before starting. */
export function enduring(season: Season, subject: Subject, plan: EnduringPlan, special: Special = {}): ActivityRecord {
  const { program, today } = season;
  const id = plan.id ?? subject.id;
  const reviewed = addDays(plan.releasedOn, numberFor(`${id}/review`, 300, 420));
  const reviewedOn = chanceFor(`${id}/reviewed`, 60) && reviewed < today ? reviewed : plan.releasedOn;
  const expiresOn = expiry(id, reviewedOn);
  const people = special.people ?? team(season, { key: id, specialties: subject.specialties, size: numberFor(`${id}/faculty`, 1, 3), role: plan.role ?? 'faculty', reviewed: true });
  const format = plan.format ?? 'enduring';
  const credits = creditLines(season, subject, { minutes: plan.minutes, day: plan.releasedOn, pharmacyFormat: 'H', ...(plan.creditTypes && { only: plan.creditTypes }) });
  const passPercent = choiceFor(`${id}/pass`, [70, 75, 80, 80] as const);
  const attempts = choiceFor(`${id}/attempts`, [2, 3, 3, undefined] as const);
  return {
    ...fromSubject(season, subject, id),
    kind: 'on-demand',
    format,
    ...(plan.formatNote !== undefined && { formatNote: plan.formatNote }),
    activityType: plan.activityType ?? 'internet_enduring',
    releasedOn: plan.releasedOn,
    reviewedOn,
    expiresOn,
    estimatedMinutes: plan.minutes,
    place: { delivery: 'online' },
    credits,
    cost: chanceFor(`${id}/free`, 70) ? { kind: 'free' } : { kind: 'paid', amount: choiceFor(`${id}/price`, [1500, 2500, 4000] as const), currency: 'USD' },
    registration: { state: expiresOn < today ? 'closed' : 'not-required' },
    people,
    schedule: [],
    statements: statements(season, { id, format, formatNote: plan.formatNote, credits, people }),
    media: choiceFor(`${id}/media`, media),
    requirements: hardware,
    participation: [
      'Read the front matter and the disclosure, work through the material at your own pace, and complete the Post-Activity Assessment and the evaluation.',
      `Credit requires a score of at least ${String(passPercent)} percent.`,
      attempts === undefined ? 'You may repeat the assessment.' : `The assessment may be taken ${attempts === 2 ? 'twice' : 'three times'}.`,
      'Your Certificate of Completion is available at once.',
    ].join(' '),
    passPercent,
    ...(attempts !== undefined && { attempts }),
    bibliography: bibliography(id, subject, plan.releasedOn),
    copyright: `© ${plan.releasedOn.slice(0, 4)} ${program.name}. All rights reserved. Personal, noncommercial use for continuing education is permitted.`,
    disclaimer,
    ...special,
  };
}
