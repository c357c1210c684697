import { creditForMinutes, creditTypeRule } from '@cme-elements/domain';
import type { CreditLine } from '@cme-elements/schema';
import type { Season } from './host.ts';
import type { Subject } from './subject.ts';
import { numberFor } from './variety.ts';

export interface CreditPlan {
  /** Minutes that earn credit. */
  minutes: number;
  /** First day, whose year stands in pharmacy numbers. */
  day: string;
  /** How pharmacy numbers name the format: live or home study. */
  pharmacyFormat: 'L' | 'H';
  /** Types offered at most; all of the host's where left out. */
  only?: readonly string[];
}

/** Quarter hours to the nearest, for the types whose amount is the provider's own estimate. */
const estimate = { minutesPerUnit: 60, stepHundredths: 25, minHundredths: 25, minuteRounding: 'nearest' } as const;

/** The codes that this subject's activity offers, the profession's first. */
export function creditTypesOf({ host }: Season, subject: Subject): readonly string[] {
  return host.creditTypes({ id: subject.id, specialties: subject.specialties, audience: subject.audience ?? host.audience });
}

/**
 * Credit for the same minutes in every type, as each type counts them. Real pharmacy numbers come from the accreditor;
 * these have an invented provider number, so that the demo can show the shape.
 */
export function creditLines(season: Season, subject: Subject, { minutes, day, pharmacyFormat, only }: CreditPlan): CreditLine[] {
  const { id } = subject;
  const uan = `JA0009998-0000-${day.slice(2, 4)}-${String(numberFor(`${id}/uan`, 1, 999)).padStart(3, '0')}-${pharmacyFormat}0${String(numberFor(`${id}/topic`, 1, 5))}`;
  return creditTypesOf(season, subject).filter((type) => only === undefined || only.includes(type)).flatMap((type): CreditLine[] => {
    if (type === 'mips_ia') return [{ type, hundredths: 100 }];
    const rule = creditTypeRule(type);
    const hundredths = (rule && creditForMinutes(minutes, rule)) ?? creditForMinutes(minutes, { ...estimate, ...(rule && { minutesPerUnit: rule.minutesPerUnit }) }) ?? 0;
    if (hundredths === 0) return [];
    const audience = rule?.uanAudience;
    return [{ type, hundredths, ...(audience !== undefined && { uan: `${uan}-${audience === 'pharmacist' ? 'P' : 'T'}` }) }];
  });
}
