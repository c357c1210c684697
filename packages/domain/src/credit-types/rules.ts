import { professions, type Profession } from '../professions.ts';
import type { CreditTypeOverrides, CreditTypeRule } from './credit-type.ts';
import { commonRule, creditTypeRows } from './data.ts';

const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** The codes that the library knows, in the order in which a list of types shows them. */
export const creditTypeCodes: readonly string[] = Object.keys(creditTypeRows);

/** The rule of a credit type with a backend's corrections; undefined for a code that neither of them knows. */
export function creditTypeRule(code: string, overrides: CreditTypeOverrides = {}): CreditTypeRule | undefined {
  const row = own(creditTypeRows, code);
  const correction = own(overrides, code);
  return row || correction ? { ...commonRule, label: code, shortLabel: code, ...row, ...correction, code } : undefined;
}

/** Whether a person of this profession may claim this credit. A missing profession is asked for, never guessed. */
export function mayClaim(rule: CreditTypeRule, profession: string): boolean {
  const claimants = rule.professions;
  if (claimants === 'any') return true;
  const named = (list: readonly string[]) => list.includes(profession);
  return 'except' in claimants ? !named(claimants.except) : named(claimants as readonly string[]);
}

/** Professions that may claim at least one of these credit types, in the order of {@link professions}. */
export function claimableProfessions(creditTypes: readonly string[], overrides?: CreditTypeOverrides): Profession[] {
  const rules = creditTypes.flatMap((code) => creditTypeRule(code, overrides) ?? []);
  return professions.filter((profession) => rules.some((rule) => mayClaim(rule, profession)));
}

/**
 * Of the credit types that an activity offers, those open to a person; several professions add up, each line being
 * attested on its own. Where a type is closed to all of them, its certificate of participation stands in.
 */
export function openCreditTypes(offered: readonly string[], held: readonly string[], overrides?: CreditTypeOverrides): string[] {
  const open = offered.flatMap((code) => {
    const rule = creditTypeRule(code, overrides);
    const instead = rule?.participationType && creditTypeRule(rule.participationType, overrides);
    if (rule && held.some((profession) => mayClaim(rule, profession))) return code;
    return instead && held.some((profession) => mayClaim(instead, profession)) ? instead.code : [];
  });
  return [...new Set(open)];
}
