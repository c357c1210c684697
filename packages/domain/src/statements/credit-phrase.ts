import { amountText } from '../amount.ts';

/** `auto`: Credit up to one, Credits above. `literal`: always Credit(s). */
export type CreditNoun = 'auto' | 'literal';

/**
 * `1.25 AMA PRA Category 1 Credits™`. The one phrase of credit that is a trademark: always whole, always with the mark;
 * the renderer of statements sets it in italics.
 */
export function amaCredits(hundredths: number, noun: CreditNoun = 'auto'): string {
  const word = noun === 'literal' ? 'Credit(s)' : hundredths > 100 ? 'Credits' : 'Credit';
  return `${amountText(hundredths)} AMA PRA Category 1 ${word}™`;
}
