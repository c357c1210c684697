import type { CreditTypeRule } from './credit-types/credit-type.ts';

/** The part of a rule that turns time into credit. */
export type MinutesRule = Pick<CreditTypeRule, 'minutesPerUnit' | 'stepHundredths' | 'minHundredths' | 'minuteRounding'>;

/**
 * Credit for whole minutes of participation, in hundredths and in whole steps; 0 below the smallest amount. Undefined
 * where the provider sets the amount. Only integers are divided, so that no minute is lost to a binary fraction.
 */
export function creditForMinutes(minutes: number, rule: MinutesRule): number | undefined {
  if (rule.minuteRounding === 'none') return undefined;
  const stepInHundredthMinutes = rule.stepHundredths * rule.minutesPerUnit;
  const half = rule.minuteRounding === 'nearest' ? Math.floor(stepInHundredthMinutes / 2) : 0;
  const steps = Math.floor((Math.floor(minutes) * 100 + half) / stepInHundredthMinutes);
  const hundredths = steps * rule.stepHundredths;
  return hundredths < rule.minHundredths ? 0 : hundredths;
}

/** CEU in thousandths for an amount of a credit type that also counts in CEU: 1.5 contact hours are 0.150. */
export function ceuThousandths(hundredths: number, rule: Pick<CreditTypeRule, 'ceuThousandthsPerUnit'>): number | undefined {
  return rule.ceuThousandthsPerUnit && (hundredths * rule.ceuThousandthsPerUnit) / 100;
}
