/**
 * Zones by the names that portals and their users give them, in lower case. `PST` in an export means the clock on the
 * wall in Los Angeles, also in summer. A file of its own, so that only those who import exports carry it.
 */
export const zoneNicknames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'America/New_York': 'et est edt eastern us/eastern est5edt',
    'America/Chicago': 'ct cst cdt central us/central cst6cdt',
    'America/Denver': 'mt mst mdt mountain us/mountain mst7mdt',
    'America/Los_Angeles': 'pt pst pdt pacific us/pacific pst8pdt',
    'America/Anchorage': 'akt akst akdt alaska us/alaska',
    'Pacific/Honolulu': 'ht hst hawaii us/hawaii',
    'America/Phoenix': 'arizona us/arizona',
  }).flatMap(([zone, names]) =>
    names.split(' ').flatMap((name) => [name, `${name} time`, `${name} standard time`, `${name} daylight time`, `${name} time (us & canada)`].map((form): [string, string] => [form, zone])),
  ),
);
