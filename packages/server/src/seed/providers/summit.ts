import { addDays, addYears } from '@cme-elements/domain';
import type { Day } from '../activities/calendar.ts';
import { accredited, demoPages, type DemoProvider } from './demo-provider.ts';

const name = 'Summit Vale Medical Center';

/** A jointly accredited medical center that offers credit to many professions. */
export function summit(today: Day): DemoProvider {
  const granted = addDays(today, -1100);
  return {
    id: 'summit',
    pages: demoPages('summit'),
    program: {
      name,
      shortName: 'Summit Vale CE',
      timeZone: 'America/Los_Angeles',
      mission: [
        'The continuing education program of Summit Vale Medical Center advances the skills, strategies and performance of healthcare teams, so that patients receive safe, equitable and effective care.',
        'Activities are planned by and for the professions that will learn together.',
      ],
      vision: 'Teams that learn together, care better together.',
      audience: ['Physicians', 'Physician assistants', 'Pharmacists and pharmacy technicians', 'Nurses and nurse practitioners', 'Athletic trainers', 'Dietitians', 'Psychologists and social workers', 'Dentists and optometrists', 'Respiratory, physical and occupational therapists'],
      activityTypes: ['Live activities', 'On-demand activities', 'Grand rounds and regularly scheduled series'],
      expectedResults: ['Skills and strategy: teams have a plan and know how to carry it out.', 'Performance: teams do it in practice.', 'Patient outcomes: results improve in the patients of the learners.'],
      figures: [
        { value: '10', label: 'professions can earn credit' },
        { value: '41 %', label: 'of activities are interprofessional' },
        { value: '18,400', label: 'learner interactions last year' },
      ],
      competencies: ['Values and ethics', 'Roles and responsibilities', 'Interprofessional communication', 'Teams and teamwork', 'Quality improvement', 'Evidence-based practice'],
      sections: [
        {
          title: 'CE planning process',
          paragraphs: ['Begin with a call to the CE office. We answer within two business days, help you to choose a format, and open an application for you. It has seven sections.'],
          items: ['Basic Information', 'Planners and Faculty', 'Gaps and Needs', 'Objectives and Learning Outcomes', 'Commercial Support', 'Commendation Criteria', 'Attestation'],
        },
        {
          title: 'Cultural and linguistic competency and implicit bias',
          paragraphs: ['California law (AB 1195 and AB 241) asks that activities with a direct patient care component address cultural and linguistic competency and implicit bias. We give planners and faculty the definitions and help them to include both.'],
        },
        {
          title: 'Joint providers',
          paragraphs: ['We work with organizations that are not ineligible companies. A member of the Summit Vale faculty is director or planner of every jointly provided activity.'],
        },
        {
          title: 'Disclosure and mitigation',
          paragraphs: ['Every planner and speaker receives a request for disclosure as soon as the application names them. Relevant financial relationships are mitigated before the person takes up the role; speakers’ disclosures are due three weeks before the activity.'],
        },
        {
          title: 'Signing in',
          paragraphs: ['Medical staff sign in with their hospital account. All other learners create one account and keep it; a second account splits your transcript.'],
        },
      ],
      accreditations: [
        accredited(name, { organization: 'Joint Accreditation', level: 'Joint Accreditation with Commendation', effectiveFrom: granted, effectiveUntil: addDays(addYears(granted, 6), -1) }),
      ],
      contacts: [
        { role: 'CE office', name: 'Imogen Caldwick-Reyes, MHA', email: 'ce@summitvale.example.org', phone: '+1 310 555 0161' },
        { role: 'Help with accounts and transcripts', email: 'help@summitvale.example.org', phone: '+1 310 555 0162' },
        { role: 'Series coordinators', email: 'rss@summitvale.example.org' },
        { role: 'Accommodations', email: 'access@summitvale.example.org', phone: '+1 310 555 0163' },
      ],
      leadTimes: [
        { what: 'Live or virtual activity', time: 'Application 6 to 9 months before the activity' },
        { what: 'Regularly scheduled series', time: '90 business days before the first session' },
        { what: 'Online enduring material', time: '90 business days before publication' },
        { what: 'Speaker disclosures, mitigation and evaluation form', time: '3 weeks before the activity' },
      ],
    },
  };
}
