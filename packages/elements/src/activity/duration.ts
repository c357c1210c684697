import type { Activity } from '@cme-elements/schema';
import type { Words } from '@cme-elements/words';

const longestDay = 16 * 60;

/** Minutes from start to end, or as the provider estimates them; none for what spans several days, whose dates say it. */
export function minutesOf({ time, estimatedMinutes }: Activity): number | undefined {
  if (estimatedMinutes) return estimatedMinutes;
  const minutes = time?.startsAt && time.endsAt ? (Date.parse(time.endsAt) - Date.parse(time.startsAt)) / 60_000 : 0;
  return minutes > 0 && minutes <= longestDay ? minutes : undefined;
}

/** `45 minutes`, `1 hour`, `8.5 hours`. */
export const durationText = ({ t }: Words, minutes: number): string =>
  minutes % 30 || minutes < 60 ? t('minutes', { count: minutes }) : t('hours', { count: minutes / 60 });
