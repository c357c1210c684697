import { instantOfWall, isoOf, wallOfInstant } from './wall-clock.ts';

/** What a clock on the wall shows; only a zone makes it a moment. `month` runs from 1 to 12. */
export interface WallTime { year: number; month: number; day: number; hour: number; minute: number; second: number }

/** What the clock shows in `zone` at `instant`. Throws a `RangeError` where either is unreadable. */
export function wallTime(instant: string | number | Date, zone: string): WallTime {
  const wall = new Date(wallOfInstant(Number(new Date(instant)), zone));
  return {
    year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate(),
    hour: wall.getUTCHours(), minute: wall.getUTCMinutes(), second: wall.getUTCSeconds(),
  };
}

/**
 * The moment at which the clock in `zone` shows `wall`, such as `2026-12-02T20:00:00Z`. A time that the clock skips moves
 * forward by the length of the gap; of a time that it shows twice, the first is meant (RFC 5545 §3.3.5).
 */
export function instantOf({ year, month, day, hour, minute, second }: WallTime, zone: string): string {
  return isoOf(instantOfWall(Date.UTC(year, month - 1, day, hour, minute, second), zone));
}
