/**
 * Professions of learners. They, not degrees, decide which credit a person may claim: a PhD may be a psychologist or a
 * researcher. The list may grow; on the wire a profession is an open string.
 */
export const professions = [
  'physician', 'physician_resident', 'pa', 'np', 'crna', 'cns', 'cnm', 'rn', 'lpn_lvn', 'pharmacist',
  'pharmacy_technician', 'psychologist', 'social_worker', 'dietitian', 'diet_technician', 'athletic_trainer', 'dentist',
  'dental_hygienist', 'optometrist', 'respiratory_therapist', 'radiologic_technologist', 'physical_therapist',
  'occupational_therapist', 'speech_language_pathologist', 'genetic_counselor', 'child_life_specialist', 'podiatrist',
  'chiropractor', 'vascular_technologist', 'researcher', 'student', 'other',
] as const;

export type Profession = (typeof professions)[number];

/** MD, DO or an equivalent international degree; residents and fellows hold one and count as physicians. */
export const physicians = ['physician', 'physician_resident'] as const satisfies readonly Profession[];

/** Nurses with a graduate degree and their own prescribing rules. */
export const advancedPracticeNurses = ['np', 'crna', 'cns', 'cnm'] as const satisfies readonly Profession[];

export const nurses = ['rn', 'lpn_lvn', ...advancedPracticeNurses] as const satisfies readonly Profession[];

const professionOfDegree: Readonly<Record<string, Profession>> = {
  MD: 'physician', DO: 'physician', MBBS: 'physician', MBBCh: 'physician', 'MD, PhD': 'physician',
  PA: 'pa',
  NP: 'np', DNP: 'np', CRNA: 'crna', DNAP: 'crna', RN: 'rn', BSN: 'rn', 'RN, BSN': 'rn', MSN: 'rn', LVN: 'lpn_lvn',
  PharmD: 'pharmacist', RPh: 'pharmacist', CPhT: 'pharmacy_technician',
  PsyD: 'psychologist', LCSW: 'social_worker', MSW: 'social_worker', RD: 'dietitian', ATC: 'athletic_trainer',
  DDS: 'dentist', DMD: 'dentist', DPM: 'podiatrist', DC: 'chiropractor',
  RRT: 'respiratory_therapist', CRT: 'respiratory_therapist', RVT: 'vascular_technologist',
  PT: 'physical_therapist', OT: 'occupational_therapist', 'OTR/L': 'occupational_therapist',
  'CCC-SLP': 'speech_language_pathologist', LCGC: 'genetic_counselor', CCLS: 'child_life_specialist',
};

/**
 * The profession that a degree suggests, for a person to confirm; undefined where it must be asked. `RT` is missing on
 * purpose: it is a radiologic technologist at one hospital and a respiratory therapist at the next.
 */
export function suggestProfession(degree: string): Profession | undefined {
  const given = degree.trim();
  return Object.hasOwn(professionOfDegree, given) ? professionOfDegree[given] : undefined;
}
