import type { Profession } from '../professions.ts';

/** Who may claim: everyone, a list, or everyone but a list. */
export type Claimants = 'any' | readonly Profession[] | { readonly except: readonly Profession[] };

/** Where credit is recorded outside the provider: a system, or `learner` where the person reports it. */
export type ReportedTo = 'pars' | 'ja_pars' | 'cpe_monitor' | 'oe_tracker' | 'aafp' | 'aoa' | 'learner' | 'none';

/** What a reader of a catalog sees of a credit type; all that a hospital's page carries of it. */
export interface CreditType {
  readonly code: string;
  /** Full name. The credit phrase of the AMA in it is set in italics by the renderer of statements. */
  readonly label: string;
  /** Name for a catalog row. */
  readonly shortLabel: string;
  readonly professions: Claimants;
}

/**
 * The rules of one credit type, as data, so that a corrected rule changes a row and no code. Amounts are integers in
 * hundredths of a unit.
 */
export interface CreditTypeRule extends CreditType {
  readonly unitSingular: string;
  readonly unitPlural: string;
  /** Minutes of participation worth one unit. */
  readonly minutesPerUnit: number;
  /** Smallest difference between two valid amounts. */
  readonly stepHundredths: number;
  /** Smallest amount that can be designated or claimed. */
  readonly minHundredths: number;
  /** Smallest amount by type of activity, where the accreditor sets one. */
  readonly minHundredthsByActivity?: Readonly<Record<string, number>>;
  /** Decimals shown at most. */
  readonly decimals: number;
  /** `none`: the amount is given by the provider and never computed from minutes. */
  readonly minuteRounding: 'nearest' | 'down' | 'none';
  /** Full credit or none: no partial claims. */
  readonly allOrNothing: boolean;
  /** Profile fields without which the credit cannot be reported; asked only at claim time. */
  readonly requiredIdentifiers: readonly string[];
  /** Whether this credit needs an assessment even in formats that do not. */
  readonly requiresAssessment: boolean;
  /** Credit for which everyone else gets a certificate of participation, recorded under this code. */
  readonly participationType?: string;
  /** The fixed statement that designates this credit; left out where the provider supplies the text. */
  readonly statement?: 'ama' | 'ipce';
  /** Audience letter of the ACPE activity number that this credit needs. */
  readonly uanAudience?: 'pharmacist' | 'technician';
  /** CEU in thousandths that one unit is worth, where the accreditor counts in CEU beside its units. */
  readonly ceuThousandthsPerUnit?: number;
  readonly reportedTo: ReportedTo;
  /** Days after the activity within which the provider must report. */
  readonly reportWithinDays?: number;
  /** First and last day of the rule, where known. */
  readonly effectiveFrom?: string;
  readonly effectiveUntil?: string;
  /** Whose rule this is. */
  readonly source: string;
  /** False where a part of the row awaits confirmation by a current text of the credit's owner. */
  readonly verified: boolean;
}

/** Corrections by code, as a backend may send them. A code that the library does not know becomes a new type. */
export type CreditTypeOverrides = Readonly<Record<string, Partial<Omit<CreditTypeRule, 'code'>>>>;
