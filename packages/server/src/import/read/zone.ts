import { resolveZone, zoneNicknames } from '@cme-elements/domain';
import { nothing, oneLine, read, unreadable, type Reading } from './reading.ts';

/** Reads a time zone by its IANA, Windows or everyday name. An unknown one is said, never guessed. */
export function readZone(cell: string): Reading<string> {
  const text = oneLine(cell);
  if (text === '') return nothing;
  const zone = resolveZone(text, zoneNicknames);
  if (zone === undefined) return unreadable('is no time zone known here. Write it like America/Los_Angeles.');
  return zone === text ? read(zone) : read(zone, `"${text}" is read as ${zone}`);
}
