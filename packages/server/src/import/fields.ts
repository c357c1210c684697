import type { ActivityRecord } from '@cme-elements/schema';

interface Field {
  /** Headers under which portals and spreadsheets have it, besides its own name: lower case, no marks. */
  headers: readonly string[];
  /** Parts of the record that depend on it. */
  covers: readonly (keyof ActivityRecord)[];
}

const timing = ['time', 'releasedOn', 'estimatedMinutes', 'sessions'] as const;

/** What a column can be. The documentation of the import lists the same names. */
export const fields = {
  id: { headers: ['activity id', 'activity number', 'activity code', 'external id', 'course id', 'course code', 'event id', 'event code', 'code', 'activity no'], covers: ['id'] },
  title: { headers: ['activity name', 'activity title', 'course name', 'course title', 'event name', 'event title', 'name', 'subject'], covers: ['title', 'sessions'] },
  activityType: { headers: ['activity type', 'type', 'type of activity', 'course type', 'event type', 'format', 'activity format', 'pars type'], covers: ['activityType', 'formatNote', 'kind', 'format', 'place', ...timing] },
  startDate: { headers: ['start date', 'date', 'activity date', 'event date', 'begin date', 'start', 'starts', 'date start', 'start date time'], covers: timing },
  startTime: { headers: ['start time', 'time', 'begin time', 'starts at', 'from', 'time start'], covers: timing },
  endDate: { headers: ['end date', 'finish date', 'end', 'ends', 'date end', 'end date time'], covers: timing },
  endTime: { headers: ['end time', 'finish time', 'ends at', 'until', 'to', 'time end'], covers: timing },
  duration: { headers: ['duration', 'length', 'minutes', 'hours', 'duration min', 'duration minutes'], covers: timing },
  timeZone: { headers: ['time zone', 'timezone', 'tz', 'zone'], covers: timing },
  expiresOn: { headers: ['expiration date', 'expiry date', 'expires', 'expiration', 'expires on', 'termination date', 'credit expiration date'], covers: ['expiresOn'] },
  location: { headers: ['location', 'venue', 'place', 'where', 'address', 'activity location'], covers: ['place', 'sessions'] },
  credits: { headers: ['credits', 'credit', 'credit types', 'credits offered', 'credit hours', 'cme credits', 'ce credits', 'accreditation'], covers: ['credits', 'sessions'] },
  audience: { headers: ['target audience', 'audience', 'professions', 'intended audience', 'who should attend'], covers: ['audience', 'audienceNote'] },
  fee: { headers: ['fee', 'fees', 'cost', 'price', 'registration fee', 'tuition'], covers: ['cost'] },
  url: { headers: ['url', 'link', 'registration url', 'registration link', 'website', 'web site', 'activity url', 'course url', 'register'], covers: ['registration'] },
  status: { headers: ['status', 'activity status', 'state', 'course status'], covers: ['status', 'registration', 'sessions'] },
  description: { headers: ['description', 'overview', 'activity description', 'course description', 'details', 'about', 'summary'], covers: ['summary', 'overview'] },
  objectives: { headers: ['objectives', 'learning objectives', 'educational objectives'], covers: ['objectives'] },
  faculty: { headers: ['faculty', 'speakers', 'speaker', 'presenters', 'presenter', 'instructors', 'instructor'], covers: ['people'] },
  specialties: { headers: ['specialty', 'specialties', 'speciality', 'department', 'category', 'categories'], covers: ['specialties'] },
  topics: { headers: ['topic', 'topics', 'keywords', 'tags'], covers: ['topics'] },
  language: { headers: ['language', 'lang'], covers: ['language'] },
} as const satisfies Record<string, Field>;

export type FieldName = keyof typeof fields;

export const fieldNames = Object.keys(fields) as FieldName[];
