import { slug } from '@cme-elements/domain';
import type { ActivityRecord } from '@cme-elements/schema';
import type { Weekday } from './calendar.ts';
import type { Season } from './host.ts';
import { series, type SeriesPlan } from './series.ts';
import { seriesPurposes } from './series-purposes.ts';
import type { SeriesStyle } from './session-titles.ts';
import type { Subject } from './subject.ts';

/** One line of the hospital's list of series: title, service, kind, day and time; weekly unless it says otherwise. */
export interface SeriesRow {
  title: string;
  specialties: readonly [string, ...string[]];
  style: SeriesStyle;
  weekday: Weekday;
  time: string;
  minutes?: number;
  everyWeeks?: number;
  delivery?: SeriesPlan['delivery'];
  access?: SeriesPlan['access'];
}

function subjectOf({ title, specialties, style }: SeriesRow): Subject {
  const { summary, overview, objectives } = seriesPurposes[style];
  const topics = [style.replace('-', ' '), ...specialties.map((specialty) => specialty.toLowerCase())];
  return { id: slug(title), title, specialties, topics, summary, overview, objectives };
}

export function seriesOf(season: Season, row: SeriesRow): ActivityRecord {
  const { style, weekday, time, minutes = 60, everyWeeks = 1, delivery = 'hybrid', access = 'staff' } = row;
  return series(season, subjectOf(row), { style, weekday, time, minutes, everyWeeks, delivery, access });
}
