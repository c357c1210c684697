import { advancedPracticeNurses, nurses, physicians } from '../professions.ts';
import type { CreditTypeRule } from './credit-type.ts';

/** What most credit types share: an hour is one unit, claimed in quarters, by anyone, without more ado. */
export const commonRule: Omit<CreditTypeRule, 'code' | 'label' | 'shortLabel'> = {
  unitSingular: 'credit',
  unitPlural: 'credits',
  minutesPerUnit: 60,
  stepHundredths: 25,
  minHundredths: 25,
  decimals: 2,
  minuteRounding: 'none',
  allOrNothing: false,
  professions: 'any',
  requiredIdentifiers: [],
  requiresAssessment: false,
  reportedTo: 'learner',
  source: '',
  verified: false,
};

type Row = Partial<CreditTypeRule> & Pick<CreditTypeRule, 'label' | 'shortLabel' | 'source'>;

const acpe = {
  unitSingular: 'contact hour', unitPlural: 'contact hours', minuteRounding: 'down', allOrNothing: true,
  minHundredthsByActivity: { knowledge: 25, application: 100, practice: 1500 }, ceuThousandthsPerUnit: 100,
  requiredIdentifiers: ['nabpEProfileId', 'birthMonthDay'], requiresAssessment: true,
  reportedTo: 'cpe_monitor', reportWithinDays: 60, source: 'ACPE; NABP CPE Monitor',
} as const satisfies Partial<CreditTypeRule>;

/** Continuing certification of the boards that work with the ACCME. */
const board = (code: string, name: string, more?: Partial<CreditTypeRule>): Row => ({
  label: `${name} MOC points`, shortLabel: `${code.toUpperCase()} MOC`, unitSingular: 'point', unitPlural: 'points',
  professions: physicians, requiredIdentifiers: [`boardId.${code}`, 'birthMonthDay'], requiresAssessment: true,
  reportedTo: 'pars', reportWithinDays: 30, source: 'ACCME, CME that counts for MOC', ...more,
});

export const creditTypeRows: Readonly<Record<string, Row>> = {
  ama_pra_1: {
    label: 'AMA PRA Category 1 Credit™', shortLabel: 'AMA PRA Category 1 Credit™', minuteRounding: 'nearest',
    professions: physicians, participationType: 'ama_attendance', statement: 'ama', reportedTo: 'pars',
    source: 'AMA Physician’s Recognition Award', verified: true,
  },
  ama_attendance: {
    label: 'Non-Physician AMA Attendance', shortLabel: 'Non-Physician Attendance', unitSingular: 'hour', unitPlural: 'hours',
    minuteRounding: 'nearest', professions: { except: physicians }, reportedTo: 'pars', source: 'AMA Physician’s Recognition Award',
  },
  aapa_1: {
    label: 'AAPA Category 1 CME', shortLabel: 'AAPA', minuteRounding: 'nearest', professions: ['pa'],
    source: 'AAPA CME accreditation', verified: true,
  },
  acpe_pharmacist: { ...acpe, label: 'ACPE credit for pharmacists', shortLabel: 'ACPE Pharmacist', professions: ['pharmacist'], uanAudience: 'pharmacist' },
  acpe_technician: { ...acpe, label: 'ACPE credit for pharmacy technicians', shortLabel: 'ACPE Technician', professions: ['pharmacy_technician'], uanAudience: 'technician' },
  ancc: {
    label: 'ANCC contact hours', shortLabel: 'ANCC', unitSingular: 'contact hour', unitPlural: 'contact hours',
    stepHundredths: 1, minHundredths: 1, minuteRounding: 'down', professions: nurses, reportedTo: 'none', source: 'ANCC',
  },
  ancc_pharm: {
    label: 'ANCC pharmacotherapeutic contact hours', shortLabel: 'ANCC Pharmacotherapeutics', unitSingular: 'contact hour', unitPlural: 'contact hours',
    stepHundredths: 1, minHundredths: 1, minuteRounding: 'down', professions: advancedPracticeNurses, reportedTo: 'none', source: 'ANCC',
  },
  boc: { label: 'BOC Category A CEU', shortLabel: 'BOC Category A', unitSingular: 'CEU', unitPlural: 'CEUs', professions: ['athletic_trainer'], requiredIdentifiers: ['bocId'], source: 'Board of Certification for the Athletic Trainer' },
  cdr: { label: 'CDR CPEU', shortLabel: 'CDR', unitSingular: 'CPEU', unitPlural: 'CPEUs', professions: ['dietitian', 'diet_technician'], source: 'Commission on Dietetic Registration' },
  aswb_ace: { label: 'ASWB ACE CE credit', shortLabel: 'ASWB ACE', minHundredths: 100, minuteRounding: 'down', professions: ['social_worker'], requiredIdentifiers: ['license'], source: 'ASWB Approved Continuing Education' },
  apa_ce: { label: 'APA CE credit', shortLabel: 'APA', minHundredths: 100, minuteRounding: 'down', allOrNothing: true, professions: ['psychologist'], source: 'American Psychological Association' },
  ada_cerp: { label: 'ADA CERP credit', shortLabel: 'ADA CERP', unitSingular: 'credit hour', unitPlural: 'credit hours', professions: ['dentist', 'dental_hygienist'], source: 'ADA Continuing Education Recognition Program' },
  cope: { label: 'COPE credit', shortLabel: 'COPE', unitSingular: 'COPE hour', unitPlural: 'COPE hours', stepHundredths: 50, minHundredths: 50, minuteRounding: 'down', allOrNothing: true, professions: ['optometrist'], requiredIdentifiers: ['oeTrackerId'], reportedTo: 'oe_tracker', source: 'ARBO COPE' },
  ipce: {
    label: 'Interprofessional Continuing Education (IPCE) credit', shortLabel: 'IPCE', minuteRounding: 'nearest', statement: 'ipce',
    reportedTo: 'ja_pars', source: 'Joint Accreditation for Interprofessional Continuing Education', verified: true,
  },
  aafp_prescribed: { label: 'AAFP Prescribed credit', shortLabel: 'AAFP Prescribed', minuteRounding: 'nearest', professions: physicians, requiredIdentifiers: ['aafpId'], reportedTo: 'aafp', source: 'American Academy of Family Physicians' },
  aoa_1a: { label: 'AOA Category 1-A credit', shortLabel: 'AOA Category 1-A', professions: physicians, requiredIdentifiers: ['aoaId'], reportedTo: 'aoa', source: 'American Osteopathic Association' },
  moc_aba: board('aba', 'American Board of Anesthesiology (ABA)'),
  moc_abim: board('abim', 'American Board of Internal Medicine (ABIM)'),
  moc_abos: board('abos', 'American Board of Orthopaedic Surgery (ABOS)'),
  moc_abohns: board('abohns', 'American Board of Otolaryngology – Head and Neck Surgery (ABOHNS)'),
  moc_abpath: board('abpath', 'American Board of Pathology (ABPath)', { label: 'American Board of Pathology (ABPath) Continuing Certification', shortLabel: 'ABPath CC' }),
  moc_abp: board('abp', 'American Board of Pediatrics (ABP)', { allOrNothing: true }),
  moc_abs: board('abs', 'American Board of Surgery (ABS)'),
  moc_abts: board('abts', 'American Board of Thoracic Surgery (ABTS)'),
  eaccme: { label: 'European CME credit (ECMEC®)', shortLabel: 'EACCME', unitSingular: 'ECMEC', unitPlural: 'ECMECs', stepHundredths: 50, minHundredths: 50, decimals: 1, minuteRounding: 'down', professions: physicians, reportedTo: 'none', source: 'UEMS EACCME' },
  rcpsc_s1: { label: 'Royal College MOC Section 1', shortLabel: 'Royal College Section 1', professions: physicians, source: 'Royal College of Physicians and Surgeons of Canada' },
  rcpsc_s3: { label: 'Royal College MOC Section 3', shortLabel: 'Royal College Section 3', minutesPerUnit: 20, professions: physicians, source: 'Royal College of Physicians and Surgeons of Canada' },
  mips_ia: {
    label: 'MIPS improvement activity', shortLabel: 'MIPS', unitSingular: 'activity', unitPlural: 'activities', stepHundredths: 100, minHundredths: 100, decimals: 0, allOrNothing: true,
    professions: [
      ...physicians, 'pa', ...advancedPracticeNurses, 'psychologist', 'social_worker', 'dietitian', 'dentist', 'optometrist', 'podiatrist', 'chiropractor',
      'physical_therapist', 'occupational_therapist', 'speech_language_pathologist',
    ],
    source: 'CMS Merit-based Incentive Payment System',
  },
  hours_other: {
    label: 'Contact hours', shortLabel: 'Contact hours', unitSingular: 'contact hour', unitPlural: 'contact hours', minuteRounding: 'nearest',
    professions: [
      'respiratory_therapist', 'radiologic_technologist', 'physical_therapist', 'occupational_therapist', 'speech_language_pathologist', 'genetic_counselor',
      'child_life_specialist', 'podiatrist', 'chiropractor', 'vascular_technologist', 'researcher', 'student', 'other',
    ],
    reportedTo: 'none', source: 'The provider’s own record', verified: true,
  },
};
