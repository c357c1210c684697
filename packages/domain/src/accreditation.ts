import type { Accreditation } from '@cme-elements/schema';

/** Anything with a first and a last day, both inclusive: an accreditation, a rule of credit. */
export interface Validity {
  readonly effectiveFrom?: string;
  readonly effectiveUntil?: string;
}

/** Whether something is valid on a day of the provider's calendar. */
export const isInForce = ({ effectiveFrom, effectiveUntil }: Validity, day: string): boolean =>
  (effectiveFrom === undefined || effectiveFrom <= day) && (effectiveUntil === undefined || day <= effectiveUntil);

/** An accreditation as the public may see it: without its statement outside its validity. */
export function publicAccreditation(accreditation: Accreditation, day: string): Accreditation {
  if (isInForce(accreditation, day)) return accreditation;
  const { statement: _withheld, ...rest } = accreditation;
  return rest;
}
