import { addDays } from '@cme-elements/domain';

/** The moment of the visit. All dates of the stories lie around it, so that a story shows the same thing in ten years. */
export const now = new Date();
export const zone = 'America/Los_Angeles';

const today = now.toISOString().slice(0, 10);

/** A day so many days from now. */
export const day = (days: number): string => addDays(today, days);

/** An instant so many days from now, at an hour of UTC: 20 is midday on the coast of the stories. */
export const at = (days: number, hour = 20, minute = 0): string =>
  `${day(days + Math.floor(hour / 24))}T${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`;
