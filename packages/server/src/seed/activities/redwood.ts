import { addDays } from '@cme-elements/domain';
import type { ActivityRecord } from '@cme-elements/schema';
import { onWeekday } from './calendar.ts';
import type { Season } from './host.ts';
import { plannedMeetings } from './meetings.ts';
import { mixture, recordings } from './mixture.ts';
import { picture } from './pictures.ts';
import { selfDirected } from './self-directed.ts';
import { seriesOf } from './series-row.ts';
import { redwoodMeetings } from './subjects/redwood/meetings.ts';
import { caseReport, teachingReflection } from './subjects/redwood/self-directed.ts';
import { redwoodSeries } from './subjects/redwood/series.ts';
import { redwoodSubjects } from './subjects/redwood/subjects.ts';

/** The catalog of the school of medicine. */
export function redwoodActivities(season: Season): ActivityRecord[] {
  const since = (days: number) => addDays(season.today, -days);
  return [
    ...mixture(season, redwoodSubjects, 50, { 'clinician-wellbeing': { image: picture('redwood-grove') } }),
    ...recordings(season, redwoodSubjects, 4, 110),
    ...plannedMeetings(season, redwoodMeetings, {
      'internal-medicine-review': { day: onWeekday(addDays(season.today, 130), 'Fri'), delivery: 'hybrid' },
      'health-professions-education': { day: onWeekday(addDays(season.today, 45), 'Tue'), delivery: 'in-person' },
    }),
    selfDirected(season, caseReport, { format: 'journal', releasedOn: since(33) }),
    selfDirected(season, teachingReflection, { format: 'learning_from_teaching', releasedOn: since(190) }),
    ...redwoodSeries.map((row) => seriesOf(season, row)),
  ];
}
