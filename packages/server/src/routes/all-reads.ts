import { activitiesFragment } from './activities-fragment.ts';
import { activities } from './activities.ts';
import { activityCalendar } from './activity-calendar.ts';
import { activity } from './activity.ts';
import { calendar } from './calendar.ts';
import { occurrences } from './occurrences.ts';
import { program } from './program.ts';
import type { ReadRoute } from './read-route.ts';
import { sessions } from './sessions.ts';

/** Every read under `/v1` and `/p/{provider}/v1`. */
export const allReads: readonly ReadRoute[] = [activities, activity, sessions, occurrences, calendar, activityCalendar, program, activitiesFragment];
