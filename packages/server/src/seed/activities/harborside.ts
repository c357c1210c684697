import { addDays } from '@cme-elements/domain';
import type { ActivityRecord } from '@cme-elements/schema';
import { offHolidays, onWeekday } from './calendar.ts';
import type { Season } from './host.ts';
import { live } from './live.ts';
import { mixture, recordings } from './mixture.ts';
import { picture } from './pictures.ts';
import { seriesOf } from './series-row.ts';
import { harborsideCourses } from './subjects/harborside/courses.ts';
import { harborsideSeries } from './subjects/harborside/series.ts';

/** Simulation courses are repeated; the next date of each follows the last by three months. */
function repeats(season: Season): ActivityRecord[] {
  return harborsideCourses.filter(({ taught }) => taught === 'in-person').map((subject, at) => live(season, subject, {
    id: `${subject.id}-spring`, day: offHolidays(onWeekday(addDays(season.today, 84 + at * 6), 'Sat')), time: '08:00', minutes: 420, delivery: 'in-person',
  }));
}

/** The catalog of the teaching hospital: 82 series with about 4,000 sessions a year, and its courses. */
export function harborsideActivities(season: Season): ActivityRecord[] {
  return [
    ...harborsideSeries.map((row) => seriesOf(season, row)),
    ...mixture(season, harborsideCourses, 60, { 'airway-crisis-simulation': { image: picture('simulation-lab') }, 'global-asthma-online': { image: picture('lungs-and-air') } }),
    ...repeats(season),
    ...recordings(season, harborsideCourses, 2, 120),
  ];
}
