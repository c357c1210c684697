import type { Host } from './host.ts';
import { chanceFor } from './variety.ts';

const team = ['physician', 'pa', 'np', 'rn', 'psychologist', 'social_worker'] as const;

/** Physicians' credit, and points of the pediatric board where the activity has an assessment. */
function pediatricCredit(id: string): readonly string[] {
  return chanceFor(`${id}/moc`, 12) ? ['ama_pra_1', 'moc_abp'] : ['ama_pra_1'];
}

export const lakeviewHost: Host = {
  id: 'lakeview',
  city: 'Los Angeles, CA',
  address: '100 Harbor Way, Los Angeles, CA 90000',
  rooms: [['Lakeview Conference Center', 'Marlowe Auditorium'], ['Lakeview Conference Center', 'Classroom A'], ['Lakeview Main Hospital', 'Room 210'], ['Lakeview Simulation Center', 'Skills Laboratory 2']],
  unit: 'Division of',
  guests: ['Sierra Plains Children’s Clinic', 'Marlow University School of Medicine', 'Northbridge Regional Hospital', 'Ocotillo Coast Pediatric Network', 'Institute for Child Health Equity, Alder Point'],
  firstPerson: 0,
  audience: team,
  // The meeting in Europe has European credit too; no European credit is given for meetings in the United States.
  creditTypes: ({ id }) => (id === 'paris-rare-disease' ? ['ama_pra_1', 'eaccme'] : pediatricCredit(id)),
  privacyUrl: 'https://example.org/lakeview/privacy',
};

export const harborsideHost: Host = {
  id: 'harborside',
  city: 'Boston, MA',
  address: '12 Old Wharf Street, Boston, MA 02000',
  rooms: [['Harborside Main Hospital', 'Ellery Auditorium'], ['Harborside Main Hospital', 'Conference Room 3'], ['Wharf Street Research Building', 'Gallery Classroom'], ['Harborside Simulation Center', 'Simulation Suite B']],
  unit: 'Department of',
  guests: ['Quinby College of Medicine', 'Merrow Bay Children’s Hospital', 'Highmoor Pediatric Associates', 'Fernhill Alliance for Child Health'],
  firstPerson: 250,
  audience: team,
  creditTypes: ({ id }) => pediatricCredit(id),
  privacyUrl: 'https://example.org/harborside/privacy',
};

/** Credit by profession, as accredited providers offer it to teams. */
const byProfession: readonly (readonly [profession: string, types: readonly string[]])[] = [
  ['physician', ['ama_pra_1']], ['pa', ['aapa_1']], ['pharmacist', ['acpe_pharmacist']], ['pharmacy_technician', ['acpe_technician']], ['rn', ['ancc']],
  ['athletic_trainer', ['boc']], ['dietitian', ['cdr']], ['social_worker', ['aswb_ace']], ['psychologist', ['apa_ce']], ['dentist', ['ada_cerp']], ['optometrist', ['cope']],
];

const boards: Record<string, string> = {
  Anesthesiology: 'moc_aba', Orthopedics: 'moc_abos', Otolaryngology: 'moc_abohns', Pathology: 'moc_abpath', Surgery: 'moc_abs', 'Thoracic Surgery': 'moc_abts',
};

const therapists: ReadonlySet<string> = new Set(['respiratory_therapist', 'physical_therapist', 'radiologic_technologist']);

/** What a jointly accredited provider offers: each profession its own, one for all where the team learns together. */
const jointCredit: Host['creditTypes'] = ({ id, specialties, audience }) => {
  const own = byProfession.flatMap(([profession, types]) => (audience.includes(profession) ? types : []));
  const physicians = audience.includes('physician');
  const board = boards[specialties[0]] ?? 'moc_abim';
  return [
    ...own,
    ...(physicians && audience.length > 1 ? ['ama_attendance'] : []),
    ...(audience.length >= 3 && chanceFor(`${id}/ipce`, 60) ? ['ipce'] : []),
    ...(audience.includes('np') && specialties.includes('Pharmacy') ? ['ancc_pharm'] : []),
    ...(physicians && specialties[0] === 'Primary Care' ? ['aafp_prescribed', 'aoa_1a'] : []),
    ...(physicians && (boards[specialties[0]] !== undefined || chanceFor(`${id}/board`, 20)) ? [board] : []),
    ...(audience.some((profession) => therapists.has(profession)) ? ['hours_other'] : []),
    ...(specialties.includes('Quality and Safety') && physicians ? ['mips_ia'] : []),
  ];
};

export const summitHost: Host = {
  id: 'summit',
  city: 'Santa Monica, CA',
  address: '8800 Summit Vale Drive, Santa Monica, CA 90400',
  rooms: [['Summit Vale North Tower', 'Harvest Auditorium'], ['Summit Vale North Tower', 'Boardroom West'], ['Summit Vale Education Pavilion', 'Pavilion Room 1'], ['Summit Vale Education Pavilion', 'Pavilion Room 4']],
  unit: 'Department of',
  guests: ['Westfold Health Partners', 'Calder University', 'Tolliver Mesa Medical Group', 'Heronwell Hospice'],
  firstPerson: 500,
  audience: ['physician', 'pa', 'np', 'rn', 'pharmacist'],
  creditTypes: jointCredit,
  privacyUrl: 'https://example.org/summit/privacy',
};

const canadian: Readonly<Record<string, readonly string[]>> = { 'internal-medicine-review': ['rcpsc_s1'], 'diagnostic-reasoning': ['rcpsc_s3'] };

export const redwoodHost: Host = {
  id: 'redwood',
  city: 'St. Louis, MO',
  address: '400 Redwood Bay Plaza, St. Louis, MO 63000',
  rooms: [['Redwood Bay Medical Campus', 'Lecture Theater East'], ['Redwood Bay Medical Campus', 'Seminar Room 118'], ['Farrow Learning Center', 'Farrow Hall']],
  unit: 'Department of',
  guests: ['Prairie Rivers Health System', 'Oakhollow College of Nursing', 'Gateway Family Medicine Cooperative', 'Lindell Hill Veterans Clinic'],
  firstPerson: 750,
  audience: ['physician', 'rn', 'pharmacist', 'pa'],
  // Physicians in Canada claim group learning in Section 1 and assessed learning in Section 3 of their college's program.
  creditTypes: (subject) => [...jointCredit(subject), ...(canadian[subject.id] ?? [])],
  privacyUrl: 'https://example.org/redwood/privacy',
};
