import type { Profession } from '@cme-elements/domain';
import { nothing, oneLine, plainWords, read, type Reading } from './reading.ts';

export interface Audience {
  /** Codes of professions. */
  professions: Profession[];
  /** The cell as written, where the codes do not say all of it. */
  note?: string;
}

/** Professions by the words and letters that portals use, singular; a final s is dropped before looking up. */
const words: ReadonlyMap<string, Profession[]> = new Map(Object.entries<Profession[]>({
  physician: ['physician'], doctor: ['physician'], md: ['physician'], do: ['physician'], mbbs: ['physician'], 'attending physician': ['physician'], hospitalist: ['physician'],
  resident: ['physician_resident'], fellow: ['physician_resident'], trainee: ['physician_resident'], 'house staff': ['physician_resident'],
  'physician assistant': ['pa'], 'physician associate': ['pa'], pa: ['pa'],
  'nurse practitioner': ['np'], np: ['np'], crna: ['crna'], 'nurse anesthetist': ['crna'], cn: ['cns'], cnm: ['cnm'], midwife: ['cnm'], 'nurse midwive': ['cnm'],
  aprn: ['np', 'crna', 'cns', 'cnm'], 'advanced practice nurse': ['np', 'crna', 'cns', 'cnm'], 'advanced practice provider': ['pa', 'np', 'crna', 'cns', 'cnm'], app: ['pa', 'np', 'crna', 'cns', 'cnm'],
  nurse: ['rn'], 'registered nurse': ['rn'], rn: ['rn'], lpn: ['lpn_lvn'], lvn: ['lpn_lvn'],
  pharmacist: ['pharmacist'], pharmd: ['pharmacist'], rph: ['pharmacist'], 'pharmacy technician': ['pharmacy_technician'], 'pharmacy tech': ['pharmacy_technician'], cpht: ['pharmacy_technician'],
  psychologist: ['psychologist'], 'social worker': ['social_worker'], lcsw: ['social_worker'], dietitian: ['dietitian'], rdn: ['dietitian'], rd: ['dietitian'], 'dietetic technician': ['diet_technician'],
  'athletic trainer': ['athletic_trainer'], atc: ['athletic_trainer'], dentist: ['dentist'], 'dental hygienist': ['dental_hygienist'], optometrist: ['optometrist'],
  'respiratory therapist': ['respiratory_therapist'], 'radiologic technologist': ['radiologic_technologist'], 'physical therapist': ['physical_therapist'], pt: ['physical_therapist'],
  'occupational therapist': ['occupational_therapist'], ot: ['occupational_therapist'], 'speech language pathologist': ['speech_language_pathologist'], slp: ['speech_language_pathologist'],
  'genetic counselor': ['genetic_counselor'], 'child life specialist': ['child_life_specialist'], podiatrist: ['podiatrist'], dpm: ['podiatrist'], chiropractor: ['chiropractor'],
  'vascular technologist': ['vascular_technologist'], researcher: ['researcher'], student: ['student'], 'medical student': ['student'],
}));

/** Reads for whom an activity was planned: names or letters of professions, or a sentence that is kept as it is. */
export function readAudience(cell: string): Reading<Audience> {
  const note = oneLine(cell);
  if (note === '') return nothing;
  const names = note.split(/[,;/|&\n]| and /i).map((name) => plainWords(name)).filter((name) => name !== '');
  const found = names.map((name) => words.get(name.replace(/s$/, '')) ?? words.get(name));
  const professions = [...new Set(found.flatMap((codes) => codes ?? []))];
  if (found.every((codes) => codes !== undefined)) return read({ professions });
  const guess = professions.length === 0 ? `"${note}" names no profession known here: kept as a note` : `"${note}" names others than the professions known here: kept as a note too`;
  return read({ professions, note }, guess);
}
