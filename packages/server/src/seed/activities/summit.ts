import { addDays } from '@cme-elements/domain';
import type { ActivityRecord } from '@cme-elements/schema';
import { offHolidays, onWeekday } from './calendar.ts';
import { enduring } from './enduring.ts';
import type { Season } from './host.ts';
import { live } from './live.ts';
import { plannedMeetings } from './meetings.ts';
import { mixture, recordings } from './mixture.ts';
import { picture } from './pictures.ts';
import { selfDirected } from './self-directed.ts';
import { seriesOf } from './series-row.ts';
import { summitMeetings } from './subjects/summit/meetings.ts';
import { summitProfessions } from './subjects/summit/professions.ts';
import { medicationAudio, stewardshipProject } from './subjects/summit/self-directed.ts';
import { summitSeries } from './subjects/summit/series.ts';
import { summitTeams } from './subjects/summit/teams.ts';

const subjects = [...summitTeams, ...summitProfessions];

function repeats(season: Season): ActivityRecord[] {
  return summitTeams.filter((_, at) => at % 2 === 0).map((subject, at) => live(season, subject, {
    id: `${subject.id}-repeat`, day: offHolidays(onWeekday(addDays(season.today, 20 + at * 21), 'Thu')), time: '12:00', minutes: 90, delivery: 'online',
  }));
}

/** The catalog of the jointly accredited medical center, with credit for every profession it serves. */
export function summitActivities(season: Season): ActivityRecord[] {
  const since = (days: number) => addDays(season.today, -days);
  return [
    ...mixture(season, subjects, 55, {
      'heart-failure-clinic': { image: picture('team-huddle') },
      'pharmacy-compounding-safety': { image: picture('pharmacy-shelf') },
    }),
    ...repeats(season),
    ...recordings(season, subjects, 4, 90),
    ...plannedMeetings(season, summitMeetings, {
      'hospital-medicine-west': { day: onWeekday(addDays(season.today, 61), 'Fri'), delivery: 'hybrid' },
      'pharmacy-practice-day': { day: onWeekday(addDays(season.today, 110), 'Sat'), delivery: 'in-person' },
      'stroke-systems-symposium': { day: onWeekday(addDays(season.today, -52), 'Sat'), delivery: 'in-person' },
    }),
    enduring(season, medicationAudio, { releasedOn: since(120), minutes: 45, activityType: 'enduring' }, { media: 'Printed booklet with audio recording', requirements: 'The booklet is sent by mail; the recording plays on any device.' }),
    selfDirected(season, stewardshipProject, { format: 'pi', releasedOn: since(75) }),
    ...summitSeries.map((row) => seriesOf(season, row)),
  ];
}
