import type { CreditType, CreditTypeRule } from './credit-type.ts';
import type { creditTypeRows } from './data.ts';

type ClaimRule = Omit<CreditTypeRule, keyof CreditType>;
type Row = Partial<ClaimRule> & Pick<ClaimRule, 'source'>;

/** What most credit types share: an hour is one unit, claimed in quarters, without more ado. */
export const commonRule: ClaimRule = {
  unitSingular: 'credit',
  unitPlural: 'credits',
  minutesPerUnit: 60,
  stepHundredths: 25,
  minHundredths: 25,
  decimals: 2,
  minuteRounding: 'none',
  allOrNothing: false,
  requiredIdentifiers: [],
  requiresAssessment: false,
  reportedTo: 'learner',
  source: '',
  verified: false,
};

const contactHours = { unitSingular: 'contact hour', unitPlural: 'contact hours' } as const;

const acpe = {
  ...contactHours, minuteRounding: 'down', allOrNothing: true,
  minHundredthsByActivity: { knowledge: 25, application: 100, practice: 1500 }, ceuThousandthsPerUnit: 100,
  requiredIdentifiers: ['nabpEProfileId', 'birthMonthDay'], requiresAssessment: true,
  reportedTo: 'cpe_monitor', reportWithinDays: 60, source: 'ACPE; NABP CPE Monitor',
} as const satisfies Row;

const ancc = { ...contactHours, stepHundredths: 1, minHundredths: 1, minuteRounding: 'down', reportedTo: 'none', source: 'ANCC' } as const satisfies Row;

/** Continuing certification of the boards that work with the ACCME. */
const board = (code: string, more?: Partial<Row>): Row => ({
  unitSingular: 'point', unitPlural: 'points', requiredIdentifiers: [`boardId.${code}`, 'birthMonthDay'], requiresAssessment: true,
  reportedTo: 'pars', reportWithinDays: 30, source: 'ACCME, CME that counts for MOC', ...more,
});

/** How each credit type is counted, claimed and reported. Names and claimants are in `data.ts`. */
export const claimRules: Readonly<Record<keyof typeof creditTypeRows, Row>> = {
  ama_pra_1: {
    minuteRounding: 'nearest', participationType: 'ama_attendance', statement: 'ama', reportedTo: 'pars',
    source: 'AMA Physician’s Recognition Award', verified: true,
  },
  ama_attendance: { unitSingular: 'hour', unitPlural: 'hours', minuteRounding: 'nearest', reportedTo: 'pars', source: 'AMA Physician’s Recognition Award' },
  aapa_1: { minuteRounding: 'nearest', source: 'AAPA CME accreditation', verified: true },
  acpe_pharmacist: { ...acpe, uanAudience: 'pharmacist' },
  acpe_technician: { ...acpe, uanAudience: 'technician' },
  ancc,
  ancc_pharm: ancc,
  boc: { unitSingular: 'CEU', unitPlural: 'CEUs', requiredIdentifiers: ['bocId'], source: 'Board of Certification for the Athletic Trainer' },
  cdr: { unitSingular: 'CPEU', unitPlural: 'CPEUs', source: 'Commission on Dietetic Registration' },
  aswb_ace: { minHundredths: 100, minuteRounding: 'down', requiredIdentifiers: ['license'], source: 'ASWB Approved Continuing Education' },
  apa_ce: { minHundredths: 100, minuteRounding: 'down', allOrNothing: true, source: 'American Psychological Association' },
  ada_cerp: { unitSingular: 'credit hour', unitPlural: 'credit hours', source: 'ADA Continuing Education Recognition Program' },
  cope: { unitSingular: 'COPE hour', unitPlural: 'COPE hours', stepHundredths: 50, minHundredths: 50, minuteRounding: 'down', allOrNothing: true, requiredIdentifiers: ['oeTrackerId'], reportedTo: 'oe_tracker', source: 'ARBO COPE' },
  ipce: { minuteRounding: 'nearest', statement: 'ipce', reportedTo: 'ja_pars', source: 'Joint Accreditation for Interprofessional Continuing Education', verified: true },
  aafp_prescribed: { minuteRounding: 'nearest', requiredIdentifiers: ['aafpId'], reportedTo: 'aafp', source: 'American Academy of Family Physicians' },
  aoa_1a: { requiredIdentifiers: ['aoaId'], reportedTo: 'aoa', source: 'American Osteopathic Association' },
  moc_aba: board('aba'),
  moc_abim: board('abim'),
  moc_abos: board('abos'),
  moc_abohns: board('abohns'),
  moc_abpath: board('abpath'),
  moc_abp: board('abp', { allOrNothing: true }),
  moc_abs: board('abs'),
  moc_abts: board('abts'),
  eaccme: { unitSingular: 'ECMEC', unitPlural: 'ECMECs', stepHundredths: 50, minHundredths: 50, decimals: 1, minuteRounding: 'down', reportedTo: 'none', source: 'UEMS EACCME' },
  rcpsc_s1: { source: 'Royal College of Physicians and Surgeons of Canada' },
  rcpsc_s3: { minutesPerUnit: 20, source: 'Royal College of Physicians and Surgeons of Canada' },
  mips_ia: { unitSingular: 'activity', unitPlural: 'activities', stepHundredths: 100, minHundredths: 100, decimals: 0, allOrNothing: true, source: 'CMS Merit-based Incentive Payment System' },
  hours_other: { ...contactHours, minuteRounding: 'nearest', reportedTo: 'none', source: 'The provider’s own record', verified: true },
};
