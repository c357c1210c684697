import { resolveZone } from '@cme-elements/domain';
import { tzlib_get_ical_block } from 'timezones-ical-library';

const kept = new Map<string, string | undefined>();

/** VTIMEZONE blocks of the zones, under the names that were asked for. UTC and unknown zones have none. */
export function timeZoneBlocks(zones: Iterable<string>): Map<string, string> {
  const blocks = new Map<string, string>();
  for (const zone of new Set(zones)) {
    const block = blockOf(zone);
    if (block !== undefined) blocks.set(zone, block);
  }
  return blocks;
}

function blockOf(zone: string): string | undefined {
  // The library complains on the console about a zone that it does not know.
  if (zone === 'UTC' || resolveZone(zone) === undefined) return undefined;
  if (!kept.has(zone)) {
    const found = tzlib_get_ical_block(zone);
    // An older name of a zone comes back under its newer one, which the times of the feed do not use.
    kept.set(zone, Array.isArray(found) && found[0] !== undefined ? found[0].replace(/^TZID:.*$/m, `TZID:${zone}`) : undefined);
  }
  return kept.get(zone);
}
