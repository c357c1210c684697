import { addDays } from '../days.ts';
import { instantOfWall, isoOf, wallOfInstant } from './wall-clock.ts';

/** The day, such as `2026-12-03`, on which `instant` falls in `zone`. */
export function dayIn(instant: string | number | Date, zone: string): string {
  return isoOf(wallOfInstant(Number(new Date(instant)), zone)).slice(0, 10);
}

/** The last second of a day in `zone`: the one before the next day begins, also where midnight comes twice or is skipped. */
export function endOfDay(dateOnly: string, zone: string): string {
  return isoOf(instantOfWall(Date.parse(addDays(dateOnly, 1)), zone) - 1000);
}
