import type { ActivityFormat, ActivityRecord, ActivityType, ContentRole } from '@cme-elements/schema';
import type { Special } from './activity.ts';
import type { Day } from './calendar.ts';
import { creditTypesOf } from './credits.ts';
import { enduring } from './enduring.ts';
import type { Season } from './host.ts';
import type { Subject } from './subject.ts';

/** Learning formats that are neither a live activity nor ordinary enduring material. */
export type SelfDirectedFormat = Exclude<ActivityFormat, 'live' | 'enduring'>;

interface Rule {
  activityType: ActivityType;
  role: ContentRole;
  /** Minutes that stand for the credit, 60 for one. */
  minutes: number;
  media: string;
  /** How to take part, from the first step to the credit. */
  participation: string;
  /** Whether there is an assessment that must be passed. */
  assessed: boolean;
}

/** Credit as the association sets it: an article 1, a cycle of item writing 10, a review 3, all three stages 20. */
const rules: Record<SelfDirectedFormat, Rule> = {
  journal: {
    activityType: 'journal', role: 'author', minutes: 60, media: 'Peer-reviewed article with self-assessment questions', assessed: true,
    participation: 'Read the article, answer the questions in the Post-Activity Assessment with reference to the text, and complete the evaluation.',
  },
  test_item_writing: {
    activityType: 'test_item_writing', role: 'facilitator', minutes: 600, media: 'Training session, individual item writing and group peer review', assessed: false,
    participation: 'Complete the training in item writing, write your assigned questions with references, and take part in the group review in which every question is discussed. Credit is for one complete committee cycle.',
  },
  manuscript_review: {
    activityType: 'manuscript_review', role: 'editor', minutes: 180, media: 'Manuscript and structured review form', assessed: false,
    participation: 'Review an original manuscript that is new to you, send a structured critique, and receive the decision of the editor. Credit is awarded only for a review that the editor accepts.',
  },
  pi: {
    activityType: 'performance_improvement', role: 'course_director', minutes: 1200, media: 'Chart review tool, team meetings and feedback reports', assessed: false,
    participation: 'Stage A: measure your current practice with the chart review tool. Stage B: carry out the improvement you planned from your baseline. Stage C: measure again and reflect on the change. Each stage earns 5 credits; all three in order earn 20.',
  },
  internet_point_of_care: {
    activityType: 'internet_searching_learning', role: 'reviewer', minutes: 30, media: 'Online evidence search with reflection form', assessed: false,
    participation: 'Record the clinical question, the sources you searched and how you will apply what you found. Each completed cycle of question, sources and application earns credit.',
  },
  learning_from_teaching: {
    activityType: 'learning_from_teaching', role: 'facilitator', minutes: 120, media: 'Reflection form on preparation for teaching', assessed: false,
    participation: 'Teach medical students, residents or fellows in a live session, name what you learned in preparing for it, and send the reflection form. Repeated sessions on the same content count once.',
  },
  other: {
    activityType: 'other', role: 'facilitator', minutes: 240, media: 'Blended: online preparation, workplace project and group coaching', assessed: false,
    participation: 'Work through the preparation, carry out the project in your own unit, and take part in the closing discussion. Credit follows the estimated time of each part.',
  },
};

export interface SelfDirectedPlan {
  format: SelfDirectedFormat;
  releasedOn: Day;
  /** Required for `other`. */
  formatNote?: string;
  activityType?: ActivityType;
}

export function selfDirected(season: Season, subject: Subject, plan: SelfDirectedPlan, special: Special = {}): ActivityRecord {
  const rule = rules[plan.format];
  // Credit for teaching, writing and reviewing is physicians' credit; the other types have no such format.
  const creditTypes = rule.assessed || plan.format === 'other' ? creditTypesOf(season, subject) : ['ama_pra_1'];
  const { passPercent, attempts, ...record } = enduring(season, subject, {
    releasedOn: plan.releasedOn, minutes: rule.minutes, format: plan.format, activityType: plan.activityType ?? rule.activityType, role: rule.role,
    formatNote: plan.formatNote, creditTypes,
  });
  return {
    ...record,
    media: rule.media,
    participation: rule.assessed && passPercent !== undefined ? `${rule.participation} Credit requires a score of at least ${String(passPercent)} percent.` : rule.participation,
    ...(rule.assessed && passPercent !== undefined && { passPercent }),
    ...(rule.assessed && attempts !== undefined && { attempts }),
    ...special,
  };
}
