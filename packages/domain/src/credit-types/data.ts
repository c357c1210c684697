import { advancedPracticeNurses, nurses, physicians } from '../professions.ts';
import type { CreditType } from './credit-type.ts';

/** Anyone may claim where a row does not say who. */
export type CreditTypeRow = Pick<CreditType, 'label' | 'shortLabel'> & Partial<CreditType>;

/** Continuing certification of the boards that work with the ACCME. */
const board = (abbreviation: string, name: string, label = `${name} MOC points`, shortLabel = `${abbreviation} MOC`) => ({ label, shortLabel, professions: physicians });

/** Names and claimants: what every page needs of a credit type. Amounts, identifiers and reports are in `claim-rules.ts`. */
export const creditTypeRows = {
  ama_pra_1: { label: 'AMA PRA Category 1 Credit™', shortLabel: 'AMA PRA Category 1 Credit™', professions: physicians },
  ama_attendance: { label: 'Non-Physician AMA Attendance', shortLabel: 'Non-Physician Attendance', professions: { except: physicians } },
  aapa_1: { label: 'AAPA Category 1 CME', shortLabel: 'AAPA', professions: ['pa'] },
  acpe_pharmacist: { label: 'ACPE credit for pharmacists', shortLabel: 'ACPE Pharmacist', professions: ['pharmacist'] },
  acpe_technician: { label: 'ACPE credit for pharmacy technicians', shortLabel: 'ACPE Technician', professions: ['pharmacy_technician'] },
  ancc: { label: 'ANCC contact hours', shortLabel: 'ANCC', professions: nurses },
  ancc_pharm: { label: 'ANCC pharmacotherapeutic contact hours', shortLabel: 'ANCC Pharmacotherapeutics', professions: advancedPracticeNurses },
  boc: { label: 'BOC Category A CEU', shortLabel: 'BOC Category A', professions: ['athletic_trainer'] },
  cdr: { label: 'CDR CPEU', shortLabel: 'CDR', professions: ['dietitian', 'diet_technician'] },
  aswb_ace: { label: 'ASWB ACE CE credit', shortLabel: 'ASWB ACE', professions: ['social_worker'] },
  apa_ce: { label: 'APA CE credit', shortLabel: 'APA', professions: ['psychologist'] },
  ada_cerp: { label: 'ADA CERP credit', shortLabel: 'ADA CERP', professions: ['dentist', 'dental_hygienist'] },
  cope: { label: 'COPE credit', shortLabel: 'COPE', professions: ['optometrist'] },
  ipce: { label: 'Interprofessional Continuing Education (IPCE) credit', shortLabel: 'IPCE' },
  aafp_prescribed: { label: 'AAFP Prescribed credit', shortLabel: 'AAFP Prescribed', professions: physicians },
  aoa_1a: { label: 'AOA Category 1-A credit', shortLabel: 'AOA Category 1-A', professions: physicians },
  moc_aba: board('ABA', 'American Board of Anesthesiology (ABA)'),
  moc_abim: board('ABIM', 'American Board of Internal Medicine (ABIM)'),
  moc_abos: board('ABOS', 'American Board of Orthopaedic Surgery (ABOS)'),
  moc_abohns: board('ABOHNS', 'American Board of Otolaryngology – Head and Neck Surgery (ABOHNS)'),
  moc_abpath: board('ABPath', 'American Board of Pathology (ABPath)', 'American Board of Pathology (ABPath) Continuing Certification', 'ABPath CC'),
  moc_abp: board('ABP', 'American Board of Pediatrics (ABP)'),
  moc_abs: board('ABS', 'American Board of Surgery (ABS)'),
  moc_abts: board('ABTS', 'American Board of Thoracic Surgery (ABTS)'),
  eaccme: { label: 'European CME credit (ECMEC®)', shortLabel: 'EACCME', professions: physicians },
  rcpsc_s1: { label: 'Royal College MOC Section 1', shortLabel: 'Royal College Section 1', professions: physicians },
  rcpsc_s3: { label: 'Royal College MOC Section 3', shortLabel: 'Royal College Section 3', professions: physicians },
  mips_ia: {
    label: 'MIPS improvement activity', shortLabel: 'MIPS',
    professions: [
      ...physicians, 'pa', ...advancedPracticeNurses, 'psychologist', 'social_worker', 'dietitian', 'dentist', 'optometrist', 'podiatrist', 'chiropractor',
      'physical_therapist', 'occupational_therapist', 'speech_language_pathologist',
    ],
  },
  hours_other: {
    label: 'Contact hours', shortLabel: 'Contact hours',
    professions: [
      'respiratory_therapist', 'radiologic_technologist', 'physical_therapist', 'occupational_therapist', 'speech_language_pathologist', 'genetic_counselor',
      'child_life_specialist', 'podiatrist', 'chiropractor', 'vascular_technologist', 'researcher', 'student', 'other',
    ],
  },
} as const satisfies Readonly<Record<string, CreditTypeRow>>;
