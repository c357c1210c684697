import type { ActivityRecord, Person, Session } from '@cme-elements/schema';
import { at, zone } from './days.ts';
import { amount, record, statementsFor } from './record.ts';

const titles = [
  'The Difficult Gallbladder', 'Damage Control in Trauma', 'Hernia: Mesh or Not', 'Robotics in a Community Hospital', 'Morbidity and Mortality',
  'Frailty Before the Operation', 'Pain Without Opioids', 'Antibiotics: Shorter Is Better', 'Liver Metastases', 'Consent That Informs',
];

const session = (title: string, index: number): Session => ({
  id: `GR-11.${index + 1}`, number: index + 1, title, status: index < 2 ? 'held' : index === 4 ? 'cancelled' : 'scheduled',
  time: { startsAt: at(7 * (index - 2) + 2, 16), endsAt: at(7 * (index - 2) + 2, 17), timeZone: zone }, credits: amount(100, 'ama_pra_1'),
  faculty: [{ name: 'Rosalind Achterberg', credentials: 'MD', roles: ['faculty'] }],
});

const credits = amount(100, 'ama_pra_1');
const people: Person[] = [{ name: 'Rosalind Achterberg', credentials: 'MD', roles: ['course_director'], title: 'Chief of Surgery', affiliation: 'Lakeview Medical Center' }];

/** A weekly series with sessions held, cancelled and to come. */
export const grandRounds: ActivityRecord = record('GR-11', 'Surgery Grand Rounds', {
  activityType: 'rss', place: { delivery: 'hybrid', venue: 'Auditorium', city: 'Los Angeles, CA' }, credits, specialties: ['Surgery'], cost: { kind: 'free' },
  series: { cadence: 'Weekly, September to June' }, sessions: titles.map(session), registration: { state: 'not-required', url: 'https://lakeview.example/grand-rounds' },
  overview: 'Cases of the week, and what they should change in how we work.', objectives: ['Apply one new finding to the care of the next patient'],
  audience: ['physician', 'physician_resident', 'np'], people, statements: statementsFor('live', credits, people), updatedAt: at(-9),
});
