import { activityTypes, type ActivityType } from '@cme-elements/schema';
import { nothing, oneLine, plainWords, read, type Reading } from './reading.ts';

export interface TypeOfActivity {
  activityType: ActivityType;
  /** The words of the file, where the type is `other`: the format must then be named wherever credit is. */
  formatNote?: string;
}

/** Names under which portals and accreditors list the types; the codes themselves are names too. */
const names: ReadonlyMap<string, ActivityType> = new Map(Object.entries<ActivityType>({
  ...Object.fromEntries(activityTypes.map((type) => [type.replaceAll('_', ' '), type])),
  live: 'course', 'live course': 'course', 'live activity': 'course', conference: 'course', symposium: 'course', workshop: 'course',
  'regularly scheduled series': 'rss', series: 'rss', 'grand rounds': 'rss', 'tumor board': 'rss', 'case conference': 'rss',
  'internet live course': 'internet_live', 'internet live activity': 'internet_live', 'live webinar': 'internet_live', webinar: 'internet_live', 'live internet': 'internet_live', 'virtual live': 'internet_live',
  'enduring material': 'enduring', 'enduring materials': 'enduring', 'enduring material other': 'enduring', 'enduring material print': 'enduring',
  'enduring material internet': 'internet_enduring', 'internet enduring material': 'internet_enduring', 'internet activity enduring material': 'internet_enduring',
  'online enduring': 'internet_enduring', 'on demand': 'internet_enduring', 'on demand webinar': 'internet_enduring',
  'journal based cme': 'journal', 'journal based ce': 'journal', 'journal cme': 'journal',
  'performance improvement cme': 'performance_improvement', 'pi cme': 'performance_improvement', pi: 'performance_improvement', 'quality improvement': 'performance_improvement',
  'internet point of care': 'internet_searching_learning', 'internet searching and learning': 'internet_searching_learning',
}));

/** Reads the type under which an activity is reported. A word of the portal's own becomes `other` and keeps its name. */
export function readActivityType(cell: string): Reading<TypeOfActivity> {
  const text = oneLine(cell);
  if (text === '') return nothing;
  const activityType = names.get(plainWords(text));
  if (activityType !== undefined && activityType !== 'other') return read({ activityType });
  return read({ activityType: 'other', formatNote: text }, ...(activityType === undefined ? [`"${text}" is no type known here: imported as "other" under that name`] : []));
}
