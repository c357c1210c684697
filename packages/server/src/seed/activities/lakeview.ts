import { addDays } from '@cme-elements/domain';
import type { ActivityRecord } from '@cme-elements/schema';
import type { Special } from './activity.ts';
import { offHolidays, onWeekday } from './calendar.ts';
import type { Season } from './host.ts';
import { lakeviewSpecials } from './lakeview-specials.ts';
import { live } from './live.ts';
import { type MeetingPlans, plannedMeetings } from './meetings.ts';
import { mixture, recorded, recordings } from './mixture.ts';
import { picture } from './pictures.ts';
import { selfDirected } from './self-directed.ts';
import { series } from './series.ts';
import { bloodAndCancer } from './subjects/lakeview/blood-and-cancer.ts';
import { bonesSkinAndGenes } from './subjects/lakeview/bones-skin-and-genes.ts';
import { brainAndMind } from './subjects/lakeview/brain-and-mind.ts';
import { meetings } from './subjects/lakeview/conferences.ts';
import { growthAndOrgans } from './subjects/lakeview/growth-and-organs.ts';
import { heartAndCriticalCare } from './subjects/lakeview/heart-and-critical-care.ts';
import { infectionAndEmergency } from './subjects/lakeview/infection-and-emergency.ts';
import { languages } from './subjects/lakeview/languages.ts';
import { lungsAndAllergy } from './subjects/lakeview/lungs-and-allergy.ts';
import { newborns } from './subjects/lakeview/newborns.ts';
import * as own from './subjects/lakeview/self-directed.ts';
import { lakeviewSeries } from './subjects/lakeview/series.ts';
import { workshops } from './subjects/lakeview/workshops.ts';
import { choiceFor } from './variety.ts';

/** Every hand-written subject that is taught as a lecture, a workshop or enduring material. */
export const lakeviewSubjects = [
  ...lungsAndAllergy, ...heartAndCriticalCare, ...newborns, ...brainAndMind, ...bloodAndCancer, ...infectionAndEmergency, ...growthAndOrgans, ...bonesSkinAndGenes,
];

const special: Readonly<Record<string, Special>> = {
  'asthma-in-schools': { image: picture('school-desk') },
  'biologics-severe-asthma': { image: picture('lungs-and-air') },
  'golden-hour-preterm': { image: picture('newborn-hands') },
  'single-ventricle-interstage': { image: picture('heart-lines') },
  'travel-fever': { people: [] },
};

/** Where and when the meetings are held: days from the reference day, weekday, place. */
function meetingPlans({ today }: Season): MeetingPlans {
  return {
    'pediatric-update': { day: addDays(today, -1), delivery: 'hybrid', special: { image: picture('lake-auditorium') } },
    'pediatric-emergency-symposium': { day: onWeekday(addDays(today, 68), 'Thu'), delivery: 'in-person' },
    'congenital-heart-conference': { day: onWeekday(addDays(today, 120), 'Sat'), delivery: 'hybrid' },
    'neonatal-nutrition-forum': { day: onWeekday(addDays(today, -75), 'Fri'), delivery: 'in-person' },
    'child-mental-health-summit': { day: onWeekday(addDays(today, 201), 'Thu'), delivery: 'online' },
    'pacific-pulmonary': {
      day: onWeekday(addDays(today, 95), 'Sat'), delivery: 'in-person', timeZone: 'Pacific/Honolulu',
      place: { venue: 'Kahanu Shore Conference Hotel', city: 'Honolulu, HI' }, special: { image: picture('honolulu-shore') },
    },
    'desert-hematology': {
      day: onWeekday(addDays(today, 40), 'Sat'), delivery: 'in-person', timeZone: 'America/Phoenix', place: { venue: 'Saguaro Terrace Meeting Center', city: 'Phoenix, AZ' },
    },
    'paris-rare-disease': {
      day: onWeekday(addDays(today, 150), 'Mon'), delivery: 'in-person', timeZone: 'Europe/Paris',
      place: { venue: 'Maison des Rencontres Vauclair', city: 'Paris, France' }, special: { image: picture('paris-roofs') },
    },
  };
}

/** Each workshop once last season and twice in the next months. */
function workshopActivities(season: Season): ActivityRecord[] {
  return workshops.flatMap((subject, at) => [-95, 33, 124].map((days, nth) => live(season, subject, {
    id: `${subject.id}-${String(nth + 1)}`,
    day: offHolidays(onWeekday(addDays(season.today, days + at * 5), choiceFor(subject.id, ['Fri', 'Sat'] as const))),
    time: '08:30', minutes: choiceFor(`${subject.id}/minutes`, [180, 240, 360] as const), delivery: 'in-person',
  }, subject.id === 'sedation-provider' ? { image: picture('simulation-lab') } : {})));
}

function languageActivities(season: Season): ActivityRecord[] {
  return languages.map((subject, at) => (at % 3 === 1
    ? recorded(season, subject)
    : live(season, subject, { day: offHolidays(onWeekday(addDays(season.today, 12 + at * 17), 'Wed')), time: '18:00', minutes: 60, delivery: 'online', ...(subject.language === 'ja' && { timeZone: 'Asia/Tokyo' }) })));
}

function selfDirectedActivities(season: Season): ActivityRecord[] {
  const since = (days: number) => addDays(season.today, -days);
  return [
    selfDirected(season, own.journalArticle, { format: 'journal', releasedOn: since(48) }),
    selfDirected(season, own.performanceImprovement, { format: 'pi', releasedOn: since(210) }),
    selfDirected(season, own.pointOfCare, { format: 'internet_point_of_care', releasedOn: since(140) }),
    selfDirected(season, own.itemWriting, { format: 'test_item_writing', releasedOn: since(30) }),
    selfDirected(season, own.manuscriptReview, { format: 'manuscript_review', releasedOn: since(320) }),
    selfDirected(season, own.learningFromTeaching, { format: 'learning_from_teaching', releasedOn: since(260) }),
    selfDirected(season, own.committeeLearning, { format: 'other', formatNote: 'committee learning', activityType: 'committee_learning', releasedOn: since(90) }),
    selfDirected(season, own.blended, { format: 'other', formatNote: 'blended learning with a workplace project', releasedOn: since(62) }),
  ];
}

/** The whole catalog of the children's hospital on the West Coast. */
export function lakeviewActivities(season: Season): ActivityRecord[] {
  return [
    ...mixture(season, lakeviewSubjects, 62, special),
    ...plannedMeetings(season, meetings, meetingPlans(season)), ...workshopActivities(season), ...languageActivities(season), ...recordings(season, lakeviewSubjects, 5, 66), ...selfDirectedActivities(season),
    ...lakeviewSeries.map(({ subject, plan }) => series(season, subject, plan)),
    ...lakeviewSpecials(season),
  ];
}
