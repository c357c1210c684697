export const dayLength = 86_400_000;

/** Making a format costs about a thousand times as much as using it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

export function clockOf(zone: string): Intl.DateTimeFormat {
  let clock = clocks.get(zone);
  if (clock === undefined) {
    const any = 'numeric';
    clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: any, month: any, day: any, hour: any, minute: any, second: any });
    clocks.set(zone, clock);
  }
  return clock;
}

function readClock(instant: number, zone: string): number {
  const [month, day, year, hour, minute, second] = clockOf(zone).format(instant).match(/\d+/g)!.map(Number) as [number, number, number, number, number, number];
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** How far each zone is from UTC at the beginning of a day; reading the clock for each moment would slow down a long list. */
const offsets = new Map<string, number>();

function offsetAt(day: number, zone: string): number {
  const key = `${day} ${zone}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    offset = readClock(day * dayLength, zone) - day * dayLength;
    // A file with dates from all centuries must not fill the memory of a server.
    if (offsets.size > 50_000) offsets.clear();
    offsets.set(key, offset);
  }
  return offset;
}

/** What the wall clock shows at `instant`, to the second, as if it were UTC: both sides are milliseconds, so that days are plain arithmetic. */
export function wallOfInstant(instant: number, zone: string): number {
  const day = Math.floor(instant / dayLength);
  const offset = offsetAt(day, zone);
  // No clock changes there and back within a day.
  return offset === offsetAt(day + 1, zone) ? Math.floor(instant / 1000) * 1000 + offset : readClock(instant, zone);
}

/**
 * The reverse of {@link wallOfInstant}. A time that the clock skips moves forward by the length of the gap, a time that it
 * shows twice is the first of the two, as RFC 5545 §3.3.5 wants it.
 */
export function instantOfWall(wall: number, zone: string): number {
  // A day away, the clock shows what it shows on that side of any change.
  const reckonedFrom = (probe: number) => wall - (wallOfInstant(probe, zone) - probe);
  const before = reckonedFrom(wall - dayLength);
  if (wallOfInstant(before, zone) === wall) return before;
  const after = reckonedFrom(wall + dayLength);
  return wallOfInstant(after, zone) === wall ? after : before;
}

/** `2026-12-02T20:00:00Z`, without the fraction that whole seconds do not have. */
export function isoOf(instant: number): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
