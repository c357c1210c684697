import { clockOf } from './wall-clock.ts';
import { windowsNames } from './windows-names.ts';

const windows = ' Standard Time';

/** Engines also take `EST` or `IST`, and each means another place by it; only full names mean the same everywhere. */
const fullName = /^(utc|gmt|[a-z_]+(\/[\w+-]+)+)$/i;

/**
 * The IANA name for a zone's name in a calendar or an export, or `undefined` where the name is not known. Never throws and
 * never guesses: a caller says that the zone is unknown.
 * @param nicknames names in lower case besides those of IANA and Windows, such as `zoneNicknames`
 */
export function resolveZone(name: string, nicknames?: ReadonlyMap<string, string>): string | undefined {
  const said = name.trim();
  const known = nicknames?.get(said.toLowerCase()) ?? (said.includes(windows) ? windowsNames.get(said.replace(windows, '')) : undefined);
  if (known !== undefined) return known;
  if (!fullName.test(said)) return undefined;
  try {
    // The engine's own name differs by engine (Asia/Calcutta, Asia/Kolkata), so only its spelling of this name is taken.
    const spelled = clockOf(said).resolvedOptions().timeZone;
    return spelled.toLowerCase() === said.toLowerCase() ? spelled : said;
  } catch {
    return undefined;
  }
}
