import type { CreditTypeOverrides } from './credit-types/credit-type.ts';

/**
 * What accreditors leave to the provider, with the values used where a provider has set nothing.
 */
export interface PolicySettings {
  /** Time after the activity in which credit can be claimed. */
  readonly claimWindow: { readonly rssHours: number; readonly liveDays: number; readonly acpeDays: number };
  readonly passPercent: number;
  /** Attempts at an assessment; null is unlimited. */
  readonly maxAttempts: number | null;
  /** Months for which financial relationships are disclosed. */
  readonly lookBackMonths: number;
  readonly disclosureMaxAgeDays: number;
  /** Whether a relationship that ended inside the window needs mitigation, and whether learners are told of it. */
  readonly endedNeedsMitigation: boolean;
  readonly endedIsDisclosed: boolean;
  readonly anccDecimals: 1 | 2;
  /** Smallest group whose figures are shown to the provider's staff, and to anyone else. */
  readonly minCellInternal: number;
  readonly minCellPublic: number;
  readonly passwordPolicy: 'nist_63b4' | 'cloudcme_legacy';
  readonly attendance: { readonly opensBeforeMin: number; readonly closesAfterHours: number };
  readonly evaluationRequired: { readonly live: boolean; readonly enduring: boolean; readonly rss: boolean };
}

export const defaultSettings: PolicySettings = {
  claimWindow: { rssHours: 24, liveDays: 30, acpeDays: 30 },
  passPercent: 70,
  maxAttempts: null,
  lookBackMonths: 24,
  disclosureMaxAgeDays: 365,
  endedNeedsMitigation: false,
  endedIsDisclosed: true,
  anccDecimals: 2,
  minCellInternal: 5,
  minCellPublic: 11,
  passwordPolicy: 'nist_63b4',
  attendance: { opensBeforeMin: 15, closesAfterHours: 24 },
  evaluationRequired: { live: true, enduring: true, rss: false },
};

/** Rules of credit as the provider's settings change them. */
export const settledRules = ({ anccDecimals }: PolicySettings): CreditTypeOverrides =>
  anccDecimals === 2 ? {} : { ancc: { decimals: 1, stepHundredths: 10, minHundredths: 10 }, ancc_pharm: { decimals: 1, stepHundredths: 10, minHundredths: 10 } };
