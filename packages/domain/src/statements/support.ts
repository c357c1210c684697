import { joinNames } from './names.ts';

/** Support by an ineligible company. Income from exhibits and advertising is not support; amounts are not told. */
export interface Support {
  readonly company: string;
  /** What was given, where it was not money: `durable equipment`. */
  readonly inKind?: string;
}

/** What learners are told about commercial support before they engage. */
export function supportParagraphs(supports: readonly Support[]): string[] {
  if (supports.length === 0) return ['This activity received no commercial support.'];
  const grants = supports.filter((one) => !one.inKind).map((one) => one.company);
  const inKind = supports.filter((one) => one.inKind).map((one) => `in-kind support (${one.inKind}) from ${one.company}`);
  const sources = [...(grants.length > 0 ? [`${grants.length > 1 ? 'educational grants' : 'an educational grant'} from ${joinNames(grants)}`] : []), ...inKind];
  return sources.map((source) => `This activity is supported by ${source}.`);
}
