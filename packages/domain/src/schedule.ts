import type { ScheduleItem } from '@cme-elements/schema';

export type TimedItem = Pick<ScheduleItem, 'kind' | 'startsAt' | 'endsAt'>;

/** Accredited stretches in milliseconds. Breaks, meals, business and parts without accreditation earn nothing. */
const accreditedStretches = (items: readonly TimedItem[]): [from: number, to: number][] =>
  items
    .filter((item) => item.kind === 'accredited')
    .map((item): [number, number] => [Date.parse(item.startsAt), Date.parse(item.endsAt)])
    .filter(([from, to]) => to > from);

const wholeMinutes = (milliseconds: number) => Math.floor(milliseconds / 60_000);

/**
 * Minutes that one learner can take part in, parallel tracks counted once. From them comes the maximum that an activity
 * is designated for; given the sessions that a learner attended, the ceiling of the claim.
 */
export function accreditedMinutes(items: readonly TimedItem[]): number {
  let counted = 0;
  let coveredUntil = -Infinity;
  for (const [from, to] of accreditedStretches(items).sort(([a], [b]) => a - b)) {
    counted += Math.max(0, to - Math.max(from, coveredUntil));
    coveredUntil = Math.max(coveredUntil, to);
  }
  return wholeMinutes(counted);
}

/** Minutes of instruction offered in total, every track counted, as accrediting organizations want them reported. */
export function instructionMinutes(items: readonly TimedItem[]): number {
  return wholeMinutes(accreditedStretches(items).reduce((sum, [from, to]) => sum + to - from, 0));
}
