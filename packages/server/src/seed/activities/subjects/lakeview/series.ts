import type { SeriesPlan } from '../../series.ts';
import type { Subject } from '../../subject.ts';

const need: readonly [string, string] = [
  'Colleagues of one service see different parts of the same problems, and what one of them learns reaches the others late.',
  'Topics are chosen each quarter from quality data, new guidelines and the requests of those who attend.',
];

interface Row {
  subject: Subject;
  plan: SeriesPlan;
}

function row(
  [id, title, summary]: readonly [id: string, title: string, summary: string], specialties: Subject['specialties'], topics: readonly string[], plan: Omit<SeriesPlan, 'access' | 'delivery'> & Partial<SeriesPlan>,
): Row {
  return {
    subject: {
      id, title, summary, specialties, topics, overview: need,
      objectives: ['Apply current evidence to the problems discussed', 'Identify gaps in the care given by the team', 'Choose a change in practice and review it in a later session'],
    },
    plan: { access: 'staff', delivery: 'hybrid', ...plan },
  };
}

export const lakeviewSeries: readonly Row[] = [
  row(['pediatric-grand-rounds', 'Pediatric Grand Rounds', 'The weekly meeting of the whole medical staff. Guests attend by request and approval.'], ['Primary Care', 'Medical Education'], ['grand rounds', 'general pediatrics', 'asthma'], { style: 'rounds', weekday: 'Fri', time: '08:00', minutes: 60, everyWeeks: 1, access: 'by-request', cadence: 'Weekly, Fridays at 8:00 AM' }),
  row(['cardiology-conference', 'Cardiology and Cardiac Surgery Conference', 'Shared planning for children with heart disease.'], ['Cardiology', 'Surgery'], ['congenital heart disease'], { style: 'case', weekday: 'Tue', time: '07:00', minutes: 60, everyWeeks: 1 }),
  row(['tumor-board-solid', 'Tumor Board: Solid Tumors', 'Prospective planning of treatment by all disciplines.'], ['Oncology', 'Surgery', 'Pathology'], ['tumor board'], { style: 'tumor-board', weekday: 'Wed', time: '16:00', minutes: 60, everyWeeks: 1, delivery: 'in-person' }),
  row(['picu-mm', 'Morbidity and Mortality Conference: Intensive Care', 'Learning from systems, without blame.'], ['Critical Care', 'Quality and Safety'], ['patient safety'], { style: 'morbidity', weekday: 'Thu', time: '12:00', minutes: 60, everyWeeks: 4, delivery: 'in-person' }),
  row(['neonatology-rounds', 'Neonatology Rounds', 'Evidence and debate on the care of newborns.'], ['Neonatology'], ['newborn'], { style: 'rounds', weekday: 'Mon', time: '12:00', minutes: 60, everyWeeks: 1 }),
  row(['pulmonary-conference', 'Pulmonary and Sleep Conference', 'Asthma, sleep and complex lung disease.'], ['Pulmonology', 'Respiratory Care'], ['asthma', 'sleep'], { style: 'rounds', weekday: 'Wed', time: '07:30', minutes: 60, everyWeeks: 2, access: 'open' }),
  row(['emergency-case-conference', 'Emergency Medicine Case Conference', 'Reasoning aloud, with feedback from every discipline.'], ['Emergency Medicine'], ['diagnostic reasoning'], { style: 'case', weekday: 'Thu', time: '08:00', minutes: 90, everyWeeks: 2 }),
  row(['journal-club-hospital-medicine', 'Hospital Medicine Journal Club', 'One article, read closely, every month.'], ['Primary Care', 'Quality and Safety'], ['critical appraisal'], { style: 'journal', weekday: 'Tue', time: '12:00', minutes: 45, everyWeeks: 4, delivery: 'online', access: 'open' }),
  row(['ethics-forum', 'Pediatric Ethics Forum', 'Quarterly conversation on hard questions.'], ['Palliative Care', 'Social Work', 'Nursing'], ['ethics', 'shared decisions'], { style: 'rounds', weekday: 'Wed', time: '17:00', minutes: 90, everyWeeks: 13, access: 'open' }),
  row(['community-pediatrics', 'Community Pediatrics Evening', 'For practices in the region, with dinner for those who come in person.'], ['Primary Care', 'Allergy and Immunology'], ['primary care', 'asthma', 'allergy'], { style: 'rounds', weekday: 'Thu', time: '18:30', minutes: 75, everyWeeks: 4, access: 'open' }),
];
