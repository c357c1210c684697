import type { ActivityFormat, ActivityKind, ActivityRecord, ActivityType } from '@cme-elements/schema';

const selfPaced: ReadonlySet<string> = new Set<ActivityFormat | ActivityType>([
  'enduring', 'internet_enduring', 'journal', 'manuscript_review', 'test_item_writing', 'performance_improvement', 'pi',
  'internet_searching_learning', 'internet_point_of_care', 'learning_from_teaching',
]);

/** Every other type is a format of the same name. */
const typesWithOtherFormatName: Readonly<Partial<Record<ActivityType, ActivityFormat>>> = {
  course: 'live', rss: 'live', internet_live: 'live', committee_learning: 'live', internet_enduring: 'enduring',
  performance_improvement: 'pi', internet_searching_learning: 'internet_point_of_care',
};

const formatsWithOtherTypeName: Readonly<Partial<Record<ActivityFormat, ActivityType>>> = {
  pi: 'performance_improvement', internet_point_of_care: 'internet_searching_learning',
};

/**
 * What a record leaves unsaid about its kind, format and reported type, guessed from what it does say. Whatever is written is kept.
 */
export function kindsOf(record: ActivityRecord): { kind: ActivityKind; format: ActivityFormat; activityType: ActivityType } {
  const kind = record.kind ?? guessKind(record);
  const format = record.format ?? (record.activityType ? formatOf(record.activityType) : kind === 'on-demand' ? 'enduring' : 'live');
  return { kind, format, activityType: record.activityType ?? typeOf(format, kind, record) };
}

function guessKind({ sessions, series, activityType, format, time, releasedOn, expiresOn, estimatedMinutes }: ActivityRecord): ActivityKind {
  if (series || activityType === 'rss' || (sessions && sessions.length > 0)) return 'series';
  const named = activityType ?? format;
  if (named && selfPaced.has(named) && !time) return 'on-demand';
  const lasting = releasedOn ?? expiresOn ?? estimatedMinutes;
  return !time && lasting !== undefined && (named === undefined || named === 'other') ? 'on-demand' : 'live';
}

function formatOf(type: ActivityType): ActivityFormat {
  return typesWithOtherFormatName[type] ?? (type as ActivityFormat);
}

function typeOf(format: ActivityFormat, kind: ActivityKind, { place }: ActivityRecord): ActivityType {
  if (kind === 'series') return 'rss';
  const online = place?.delivery === 'online';
  if (format === 'live') return online ? 'internet_live' : 'course';
  if (format === 'enduring') return online ? 'internet_enduring' : 'enduring';
  return formatsWithOtherTypeName[format] ?? (format as Exclude<ActivityFormat, 'live' | 'enduring' | 'pi' | 'internet_point_of_care'>);
}
