import { accreditationStatement } from '@cme-elements/domain';
import type { Accreditation, Program } from '@cme-elements/schema';
import { day, zone } from './days.ts';

export const provider = 'Lakeview Medical Center';

const accreditation = (organization: string, level: string, from: number, until: number): Accreditation => ({
  organization, level, effectiveFrom: day(from), effectiveUntil: day(until), statement: accreditationStatement(provider, { organization })!,
});

export const accreditations = [accreditation('Joint Accreditation', 'Joint Accreditation with Commendation', -400, 900)];

/** A provider that says everything a provider can say. */
export const program: Program = {
  name: provider,
  shortName: 'Lakeview CME',
  timeZone: zone,
  mission: [
    'Our continuing education improves the health of the people we serve by closing gaps in the knowledge, competence and performance of those who care for them.',
    'We plan every activity from a needs assessment, with the learners who will use it, and we measure what changed in practice.',
  ],
  vision: 'Every patient is cared for by a team that keeps learning together.',
  audience: ['Physicians in primary care and its subspecialties', 'Nurses and nurse practitioners', 'Pharmacists, dietitians and respiratory therapists'],
  activityTypes: ['Live conferences and workshops, in person and online', 'Regularly scheduled series: grand rounds, tumor boards', 'Enduring materials, on demand'],
  expectedResults: [
    'Learners show a gain from the pre-activity to the post-activity assessment.',
    'Learners report, three to six months later, that they have carried out the changes to which they committed.',
  ],
  figures: [
    { value: '125+', label: 'activities each year' },
    { value: '4.7 of 5', label: 'mean learner satisfaction', note: 'All evaluations of the last academic year' },
    { value: '68 %', label: 'of learners report a change in practice', note: 'Follow-up at three to six months' },
    { value: '+21', label: 'points gained from pre- to post-activity assessment' },
  ],
  competencies: ['Patient care and procedural skills', 'Medical knowledge', 'Interpersonal and communication skills', 'Systems-based practice'],
  sections: [{
    title: 'Partnerships',
    paragraphs: ['We plan activities with medical societies, community clinics, school districts and families. A member of our medical staff directs each joint activity.'],
  }],
  accreditations,
  contacts: [
    { role: 'CME office', name: 'Office of Continuing Education', email: 'cme@lakeview.example', phone: '+1 555 010 0100' },
    { role: 'Accommodations', email: 'access@lakeview.example', phone: '+1 555 010 0101 ext. 4' },
    { role: 'Privacy', url: 'https://lakeview.example/privacy' },
  ],
  leadTimes: [
    { what: 'Live course, with outside speakers or commercial support', time: '6 months' },
    { what: 'Regularly scheduled series', time: '3 months' },
    { what: 'Enduring material', time: '4 months' },
  ],
};

/** The same provider the day after its accreditation ended. */
export const lapsedProgram: Program = { ...program, accreditations: [accreditation('Joint Accreditation', 'Joint Accreditation', -1200, -1)] };
