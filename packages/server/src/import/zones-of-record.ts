import { resolveZone, zoneNicknames } from '@cme-elements/domain';
import type { ActivityRecord, Time } from '@cme-elements/schema';

/** The times of a record by the path of their zone. */
function timesOf({ time, sessions = [] }: ActivityRecord): [path: string, time: Time][] {
  const own: [string, Time][] = time ? [['time.timeZone', time]] : [];
  return [...own, ...sessions.map(({ time: of }, index): [string, Time] => [`sessions.${index}.time.timeZone`, of])];
}

/**
 * Puts the IANA name in place of every zone of the record and answers which ones are unknown. No time can be computed in
 * an unknown zone, so such a record must not be stored.
 */
export function nameZones(record: ActivityRecord): { unknown: { path: string; zone: string }[]; renamed: { path: string; zone: string; name: string }[] } {
  const unknown: { path: string; zone: string }[] = [];
  const renamed: { path: string; zone: string; name: string }[] = [];
  for (const [path, time] of timesOf(record)) {
    const zone = time.timeZone;
    const name = resolveZone(zone, zoneNicknames);
    if (name === undefined) unknown.push({ path, zone });
    else if (name !== zone) renamed.push({ path, zone, name });
    time.timeZone = name ?? zone;
  }
  return { unknown, renamed };
}
