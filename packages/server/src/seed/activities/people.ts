import type { ContentRole, Person } from '@cme-elements/schema';
import type { Season } from './host.ts';
import { invent } from './names.ts';
import { chanceFor, choiceFor, numberFor } from './variety.ts';

const perSpecialty = 6;

/** Fields of work; the place in the list numbers the people, so new ones go to the end. */
const fields = [
  'Cardiology', 'Pulmonology', 'Emergency Medicine', 'Neonatology', 'Oncology', 'Hematology', 'Neurology', 'Endocrinology', 'Gastroenterology',
  'Infectious Diseases', 'Allergy and Immunology', 'Critical Care', 'Surgery', 'Anesthesiology', 'Psychiatry', 'Primary Care', 'Nephrology',
  'Rheumatology', 'Dermatology', 'Radiology', 'Genetics', 'Orthopedics', 'Palliative Care', 'Adolescent Medicine', 'Rehabilitation', 'Quality and Safety',
  'Medical Education', 'Obstetrics and Gynecology', 'Pathology', 'Nursing', 'Pharmacy', 'Social Work', 'Psychology', 'Nutrition', 'Respiratory Care',
  'Ophthalmology', 'Otolaryngology', 'Thoracic Surgery',
] as const;

const credentials: Record<string, readonly [string, ...string[]]> = {
  Nursing: ['MSN, RN', 'DNP, APRN', 'PhD, RN', 'BSN, RN, CPN'],
  Pharmacy: ['PharmD', 'PharmD, BCPS', 'RPh'],
  'Social Work': ['LCSW', 'MSW', 'PhD, LCSW'],
  Psychology: ['PhD', 'PsyD'],
  Nutrition: ['MS, RDN', 'RD'],
  'Respiratory Care': ['RRT', 'RRT-NPS'],
  Rehabilitation: ['DPT', 'MD', 'OTR/L', 'CCC-SLP'],
  Genetics: ['MD, PhD', 'MS, LCGC'],
};
const physician = ['MD', 'MD, MPH', 'MD, PhD', 'DO', 'MD', 'MBBS', 'MD, MSc'] as const;
const ranks = ['Professor', 'Associate Professor', 'Assistant Professor', 'Clinical Professor', 'Medical Director', 'Attending Physician', 'Section Head'] as const;
const otherRanks = ['Lead', 'Senior Clinician', 'Educator', 'Manager', 'Clinical Specialist'] as const;

/** Someone of this field at this provider. */
export function colleague({ host, program }: Season, field: string, nth: number, roles: ContentRole[]): Person {
  const at = fields.findIndex((known) => known === field);
  const name = invent(host.firstPerson + Math.max(0, at) * perSpecialty + (nth % perSpecialty));
  const others = credentials[field];
  const title = others === undefined ? `${choiceFor(name, ranks)}, ${field}` : `${choiceFor(name, otherRanks)}, ${field}`;
  const guest = chanceFor(`${name}/guest`, 22);
  return {
    name,
    credentials: choiceFor(name, others ?? physician),
    roles,
    title,
    affiliation: guest ? choiceFor(name, host.guests) : `${host.unit} ${field}, ${program.name}`,
  };
}

export interface TeamPlan {
  key: string;
  specialties: readonly string[];
  /** People who teach; the first of them directs the activity. */
  size: number;
  /** What those who teach are called: speakers of a live activity, authors of an article. */
  role?: ContentRole;
  /** Adds a planner of another profession and a reviewer, as enduring material and team activities have. */
  reviewed?: boolean;
}

const planners = ['Nursing', 'Pharmacy', 'Social Work', 'Respiratory Care', 'Psychology', 'Nutrition'] as const;

/** The director first, then those who teach, then planner and reviewer; nobody twice. */
export function team(season: Season, { key, specialties, size, role = 'faculty', reviewed = false }: TeamPlan): Person[] {
  const first = numberFor(`${key}/team`, 0, perSpecialty - 1);
  const people: Person[] = [];
  for (let nth = 0; nth < size; nth += 1) {
    const field = specialties[nth % specialties.length] ?? 'Primary Care';
    people.push(colleague(season, field, first + Math.floor(nth / specialties.length), nth === 0 ? ['course_director', role] : [role]));
  }
  if (reviewed) {
    people.push(colleague(season, choiceFor(`${key}/planner`, planners), first, ['planner']));
    people.push(colleague(season, 'Medical Education', first, ['reviewer']));
  }
  const seen = new Set<string>();
  return people.filter(({ name }) => !seen.has(name) && seen.add(name));
}
