import { professions, type Profession } from '../professions.ts';
import type { CreditType, CreditTypeOverrides } from './credit-type.ts';
import { creditTypeRows, type CreditTypeRow } from './data.ts';
import { own } from './own.ts';

/** The codes that the library knows, in the order in which a list of types shows them. */
export const creditTypeCodes: readonly string[] = Object.keys(creditTypeRows);

/** A credit type with all of a backend's corrections; undefined for a code that neither of them knows. */
export function creditType(code: string, overrides: CreditTypeOverrides = {}): CreditType | undefined {
  const row = own<CreditTypeRow>(creditTypeRows, code);
  const correction = own(overrides, code);
  return row || correction ? { label: code, shortLabel: code, professions: 'any', ...row, ...correction, code } : undefined;
}

/** Whether a person of this profession may claim this credit. A missing profession is asked for, never guessed. */
export function mayClaim({ professions: claimants }: Pick<CreditType, 'professions'>, profession: string): boolean {
  if (claimants === 'any') return true;
  const named = (list: readonly string[]) => list.includes(profession);
  return 'except' in claimants ? !named(claimants.except) : named(claimants as readonly string[]);
}

/** Professions that may claim at least one of these credit types, in the order of {@link professions}. */
export function claimableProfessions(codes: readonly string[], overrides?: CreditTypeOverrides): Profession[] {
  const types = codes.flatMap((code) => creditType(code, overrides) ?? []);
  return professions.filter((profession) => types.some((type) => mayClaim(type, profession)));
}
