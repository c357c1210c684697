import { claimRules, commonRule } from './claim-rules.ts';
import type { CreditTypeOverrides, CreditTypeRule } from './credit-type.ts';
import { creditType, mayClaim } from './credit-types.ts';
import { own } from './own.ts';

/** The rule of a credit type with a backend's corrections; undefined for a code that neither of them knows. */
export function creditTypeRule(code: string, overrides?: CreditTypeOverrides): CreditTypeRule | undefined {
  const type = creditType(code, overrides);
  return type && { ...commonRule, ...own(claimRules, code), ...type };
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
