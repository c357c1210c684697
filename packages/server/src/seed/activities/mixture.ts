import { addDays } from '@cme-elements/domain';
import type { ActivityRecord } from '@cme-elements/schema';
import type { Special } from './activity.ts';
import { offHolidays, onWeekday } from './calendar.ts';
import { enduring } from './enduring.ts';
import type { Season } from './host.ts';
import { live } from './live.ts';
import type { Subject } from './subject.ts';
import { chanceFor, choiceFor, numberFor } from './variety.ts';

const lectureTimes = ['07:00', '08:00', '12:00', '12:15', '17:30', '18:00'] as const;
const workshopTimes = ['08:00', '08:30', '09:00', '13:00'] as const;

/** A lecture or workshop from some months ago to most of a year ahead. */
export function scheduled(season: Season, subject: Subject, special: Special = {}): ActivityRecord {
  const { id } = subject;
  const handsOn = subject.taught === 'in-person';
  const long = handsOn || chanceFor(`${id}/long`, 35);
  const weekday = long ? choiceFor(`${id}/weekday`, ['Fri', 'Sat'] as const) : choiceFor(`${id}/weekday`, ['Tue', 'Wed', 'Thu'] as const);
  return live(season, subject, {
    day: offHolidays(onWeekday(addDays(season.today, numberFor(`${id}/day`, -150, 280)), weekday)),
    time: choiceFor(`${id}/time`, long ? workshopTimes : lectureTimes),
    minutes: long ? choiceFor(`${id}/minutes`, [120, 180, 240, 360] as const) : choiceFor(`${id}/minutes`, [45, 60, 60, 75, 90] as const),
    delivery: handsOn ? 'in-person' : choiceFor(`${id}/delivery`, long ? (['in-person', 'in-person', 'hybrid'] as const) : (['online', 'online', 'hybrid', 'in-person'] as const)),
  }, special);
}

/** Enduring material released within the last three years; some of it has expired, some soon will. */
export function recorded(season: Season, subject: Subject, special: Special = {}): ActivityRecord {
  const { id } = subject;
  return enduring(season, subject, {
    releasedOn: addDays(season.today, -numberFor(`${id}/released`, 5, 860)),
    minutes: choiceFor(`${id}/minutes`, [30, 45, 60, 60, 75, 90, 120] as const),
  }, special);
}

/** Subjects of a catalog, so many of a hundred live and the others on demand, unless the subject decides. */
export function mixture(season: Season, subjects: readonly Subject[], livePercent: number, specials: Readonly<Record<string, Special>> = {}): ActivityRecord[] {
  return subjects.map((subject) => {
    const special = specials[subject.id] ?? {};
    const isLive = subject.taught === undefined ? chanceFor(`${subject.id}/live`, livePercent) : subject.taught === 'in-person';
    return isLive ? scheduled(season, subject, special) : recorded(season, subject, special);
  });
}

/** Recordings of every nth lecture in English, as enduring material of their own; the newest is three weeks old. */
export function recordings(season: Season, subjects: readonly Subject[], nth: number, daysBetween: number): ActivityRecord[] {
  const lectures = subjects.filter(({ taught, language }) => taught === undefined && language === undefined);
  return lectures.filter((_, at) => at % nth === 0).map((subject, at) => enduring(season, { ...subject, title: `${subject.title} (Recorded Lecture)` }, {
    id: `${subject.id}-recorded`, releasedOn: addDays(season.today, -21 - at * daysBetween), minutes: 60,
  }));
}
