import type { ActivityRecord, Person, ScheduleItem } from '@cme-elements/schema';
import { at, day, zone } from './days.ts';
import { amount, record, statementsFor } from './record.ts';

const people: Person[] = [
  { name: 'Miriam Okafor', credentials: 'MD, MPH', roles: ['course_director', 'faculty'], title: 'Professor of Medicine', affiliation: 'Lakeview Medical Center' },
  { name: 'José Núñez-Albarracín', credentials: 'RN, MSN', roles: ['faculty'], affiliation: 'Harborlight School of Nursing' },
  { name: 'Noor Haddad', credentials: 'PharmD', roles: ['faculty', 'panelist'], affiliation: 'Lakeview Medical Center' },
  { name: 'Tomasz Wiśniewski', credentials: 'MD', roles: ['moderator'], affiliation: 'Redwood Clinic' },
];

const talk = (title: string, days: number, from: [number, number], to: [number, number], more: Partial<ScheduleItem> = {}): ScheduleItem => ({
  title, kind: 'accredited', startsAt: at(days, ...from), endsAt: at(days, ...to), room: 'Hall B', ...more,
});

const credits = amount(750, 'ama_pra_1', 'ancc', 'acpe_pharmacist');

/** A conference of two days with parallel tracks, meals and talks without credit. */
export const conference: ActivityRecord = record('C-1204', 'Severe Asthma 2030: Phenotypes, Biologics and the Clinic of Tomorrow', {
  activityType: 'course', time: { startsAt: at(31, 16), endsAt: at(33, 1), timeZone: zone },
  place: { delivery: 'hybrid', venue: 'Founders Hall', room: 'Hall B', address: '400 Lakeshore Drive', city: 'Los Angeles, CA' },
  credits, specialties: ['Pulmonary Medicine', 'Allergy and Immunology'], topics: ['Biologics', 'Spirometry'],
  cost: { kind: 'paid', amount: 42_500, currency: 'USD', note: 'Residents and students: free with a letter of their program.' },
  registration: { state: 'open', url: 'https://lakeview.example/register/C-1204', deadline: at(24, 23), seatsLeft: 38 },
  summary: 'Two days on the five percent of patients who take half of our effort.',
  overview: 'One in twenty patients with asthma has severe disease. They account for half of the cost and most of the deaths.\n\nMost are referred late, and many who are called severe turn out to be undertreated.',
  objectives: ['Distinguish difficult from severe asthma in one visit', 'Choose among six biologics by phenotype and comorbidity', 'Plan the step down with the patient'],
  audience: ['physician', 'np', 'rn', 'pharmacist', 'respiratory_therapist'],
  people, statements: statementsFor('live', credits, people),
  schedule: [
    talk('Breakfast and registration', 31, [15, 30], [16, 0], { kind: 'meal', room: 'Foyer' }),
    talk('Welcome', 31, [16, 0], [16, 15], { kind: 'not-accredited' }),
    talk('Difficult or severe: the first visit', 31, [16, 15], [17, 15], { faculty: ['Miriam Okafor, MD, MPH'] }),
    talk('Inhaler technique, hands on', 31, [17, 30], [18, 30], { track: 'Clinic', room: 'Room 2', faculty: ['José Núñez-Albarracín, RN, MSN'] }),
    talk('Interpreting exhaled nitric oxide', 31, [17, 30], [18, 30], { track: 'Laboratory', room: 'Room 3' }),
    talk('Lunch', 31, [19, 30], [20, 30], { kind: 'meal', room: 'Terrace' }),
    talk('Six biologics, one table', 31, [20, 30], [22, 0], { faculty: ['Noor Haddad, PharmD', 'Miriam Okafor, MD, MPH'] }),
    talk('The year in review', 32, [16, 30], [18, 0]),
    talk('Business meeting of the section', 32, [18, 0], [18, 30], { kind: 'business' }),
    talk('Panel: when to stop', 32, [18, 45], [20, 15], { faculty: ['Noor Haddad, PharmD', 'Tomasz Wiśniewski, MD'] }),
  ],
  accommodations: 'Tell us two weeks before what you need: sign language, large print, a quiet room.',
  contact: { role: 'CME office', email: 'cme@lakeview.example', phone: '+1 555 010 0100' }, updatedAt: at(-12),
});

/** Another one of that kind, called off. */
export const cancelledConference: ActivityRecord = { ...conference, id: 'C-1205', title: 'Pleural Disease: A Hands-On Course', status: 'cancelled' };

/** A short talk that is over. */
export const pastTalk: ActivityRecord = record('L-77', 'Lipids in Clinic: What Changed This Year', {
  time: { startsAt: at(-30, 20), endsAt: at(-30, 22), timeZone: zone }, place: { delivery: 'in-person', venue: 'Auditorium', city: 'Los Angeles, CA' },
  credits: amount(200, 'ama_pra_1'), specialties: ['Cardiology'], registration: { state: 'open', url: 'https://lakeview.example/register/L-77' }, updatedAt: at(-60),
});

/** A course of whole days without faculty yet, and full. */
export const fullCourse: ActivityRecord = record('L-90', 'Spring Refresher in Primary Care', {
  time: { startDate: day(40), endDate: day(42), timeZone: zone }, place: { delivery: 'in-person', venue: 'Harbor Hotel', city: 'San Diego, CA' },
  credits: amount(1850, 'ama_pra_1', 'aafp_prescribed'), specialties: ['Family Medicine'], cost: { kind: 'paid' },
  registration: { state: 'waitlist', url: 'https://lakeview.example/waitlist/L-90' }, updatedAt: at(-4),
});
