import type { ActivityRecord, Person } from '@cme-elements/schema';
import { at, day } from './days.ts';
import { amount, record, statementsFor } from './record.ts';

const people: Person[] = [
  { name: 'Anjali Raghavan', credentials: 'MD', roles: ['course_director', 'author'], title: 'Associate Professor of Pediatrics', affiliation: 'Lakeview Medical Center' },
  { name: 'Grace Oyelaran', credentials: 'DNP, RN', roles: ['faculty'], affiliation: 'Harborlight School of Nursing' },
  { name: 'Ólafur Þorsteinsson', credentials: 'PhD', roles: ['reviewer'], affiliation: 'Redwood Clinic' },
];

const credits = amount(125, 'ama_pra_1', 'ancc', 'aapa_1');

/** Enduring material with everything that accreditors ask to be shown before it starts. */
export const enduring: ActivityRecord = record('E-512', 'Pediatric Sepsis in the First Hour', {
  activityType: 'internet_enduring', place: { delivery: 'online' }, credits, specialties: ['Pediatrics', 'Critical Care'], topics: ['Sepsis bundle'],
  releasedOn: day(-260), reviewedOn: day(-70), expiresOn: day(470), estimatedMinutes: 75, media: 'Video with slides and a case', cost: { kind: 'free' },
  registration: { state: 'open', url: 'https://lakeview.example/start/E-512' }, updatedAt: at(-70),
  overview: 'Each hour of delay in treating septic shock raises mortality. In our own emergency department the first dose came after ninety minutes on average.\n\nThis module follows one child through the first hour.',
  objectives: ['Recognize septic shock before the blood pressure falls', 'Start the bundle within sixty minutes', 'Assign roles so that no step waits for another'],
  audience: ['physician', 'pa', 'np', 'rn'], audienceNote: 'Most useful to teams in community emergency departments.',
  people, statements: statementsFor('enduring', credits, people),
  participation: 'View the module, answer the questions of the case, pass the assessment and complete the evaluation.', passPercent: 80, attempts: 3,
  requirements: 'A current browser. The video has captions and a transcript.',
  bibliography: [
    'Weiss SL, Peters MJ, Alhazzani W, et al. Surviving Sepsis Campaign international guidelines for the management of septic shock in children. Pediatr Crit Care Med. 2020;21(2):e52-e106.',
    'Evans IVR, Phillips GS, Alpern ER, et al. Association between the New York sepsis care mandate and in-hospital mortality for pediatric sepsis. JAMA. 2018;320(4):358-367.',
  ],
  accommodations: 'Write to us for a version in large print.', disclaimer: 'For education only; it does not replace the judgment of the clinician at the bedside.',
  copyright: '© Lakeview Medical Center. All rights reserved.', privacyUrl: 'https://lakeview.example/privacy',
  contact: { role: 'CME office', email: 'cme@lakeview.example', phone: '+1 555 010 0100' },
});

/** Another one, after its last day. */
export const expired: ActivityRecord = { ...enduring, id: 'E-490', title: 'Febrile Neutropenia: The First Dose', expiresOn: day(-3) };
