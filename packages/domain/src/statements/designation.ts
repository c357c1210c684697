import type { ActivityFormat } from '@cme-elements/schema';
import { amaCredits, type CreditNoun } from './credit-phrase.ts';
import { learningFormat } from './learning-format.ts';

export interface Designation {
  /** Name as accredited, with its article where it has one. */
  readonly provider: string;
  readonly format: ActivityFormat;
  /** The format in words, where `format` is `other`. */
  readonly formatNote?: string | undefined;
  readonly hundredths: number;
  readonly creditNoun?: CreditNoun | undefined;
}

const commensurate = 'Physicians should claim only the credit commensurate with the extent of their participation in the activity.';

/**
 * The AMA's fixed text with its three holes; not to be paraphrased, translated or merged with another statement. Of a
 * regularly scheduled series it states the credit of one session. Source: AMA, Physician's Recognition Award.
 */
export function designationStatement({ provider, format, formatNote, hundredths, creditNoun }: Designation): string {
  const designates = `${provider} designates this ${learningFormat(format, formatNote)} for a maximum of`;
  return format === 'learning_from_teaching'
    ? `${designates} 2 AMA PRA Category 1 Credits™ per 1 hour of interaction with medical student and/or residents/fellows. ${commensurate}`
    : `${designates} ${amaCredits(hundredths, creditNoun)}. ${commensurate}`;
}

/** For the certificate of a learner who is not a physician: the activity was designated, no credit was awarded. */
export const participationStatement = (hundredths: number, creditNoun?: CreditNoun): string =>
  `This activity was designated for ${amaCredits(hundredths, creditNoun)}.`;
