/** What the environment says. The names are those of the README. */
export interface Configuration {
  port: number;
  host: string;
  databaseUrl: string | undefined;
  dataDir: string;
  requestsPerMinute: number;
}

/** @throws RangeError that names the variable and its value */
export function configurationOf(environment: Readonly<Record<string, string | undefined>>): Configuration {
  return {
    port: numberOf(environment, 'PORT', 4000, 65_535),
    host: environment.HOST || '127.0.0.1',
    databaseUrl: environment.DATABASE_URL || undefined,
    dataDir: environment.DATA_DIR || '.data',
    requestsPerMinute: numberOf(environment, 'REQUESTS_PER_MINUTE', 3_000, 1_000_000),
  };
}

function numberOf(environment: Readonly<Record<string, string | undefined>>, name: string, fallback: number, most: number): number {
  const given = environment[name];
  if (!given) return fallback;
  if (!/^\d{1,7}$/.test(given) || Number(given) > most) throw new RangeError(`${name} must be a whole number from 0 to ${most}, not ${JSON.stringify(given)}.`);
  return Number(given);
}
