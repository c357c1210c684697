/** Making a format costs about a thousand times as much as using it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

export function clockOf(zone: string): Intl.DateTimeFormat {
  let clock = clocks.get(zone);
  if (clock === undefined) {
    const [number, pair] = ['numeric', '2-digit'] as const;
    clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: number, month: pair, day: pair, hour: pair, minute: pair, second: pair });
    clocks.set(zone, clock);
  }
  return clock;
}

/** What the wall clock shows at `instant`, to the second, as if it were UTC: both sides are milliseconds, so that days are plain arithmetic. */
export function wallOfInstant(instant: number, zone: string): number {
  const [month, day, year, hour, minute, second] = clockOf(zone).format(instant).match(/\d+/g)!.map(Number) as [number, number, number, number, number, number];
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

const dayLength = 86_400_000;

/**
 * The reverse of {@link wallOfInstant}. A time that the clock skips moves forward by the length of the gap, a time that it
 * shows twice is the first of the two, as RFC 5545 §3.3.5 wants it.
 */
export function instantOfWall(wall: number, zone: string): number {
  const by = (probe: number) => {
    const instant = wall - (wallOfInstant(probe, zone) - probe);
    return { instant, right: wallOfInstant(instant, zone) === wall };
  };
  const before = by(wall - dayLength);
  if (before.right) return before.instant;
  const after = by(wall + dayLength);
  return after.right ? after.instant : before.instant;
}

/** `2026-12-02T20:00:00Z`, without the fraction that whole seconds do not have. */
export function isoOf(instant: number): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
