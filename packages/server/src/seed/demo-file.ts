import type { ActivitiesFile } from '@cme-elements/schema';
import { demoCatalogs } from './demo-catalogs.ts';

/** The host whose page reads a static file instead of a backend. */
const host = 'redwood';

/** The series of the file that keeps its sessions, so that the file stays small. */
const seriesWithSessions = 'asthma-and-allergy-conference';

/**
 * The school's catalog as one file for `src`. The demo server makes it at start, so that its dates never grow old; a
 * file on a static server is written again with `npm run seed -- --file demo/files/activities.json`.
 */
export function demoActivitiesFile(now: Date): ActivitiesFile {
  const catalog = demoCatalogs(now).find(({ provider }) => provider.id === host);
  if (catalog === undefined) throw new Error(`the demo has no provider ${host}`);
  const { program } = catalog.provider;
  return {
    program,
    timeZone: program.timeZone,
    activities: catalog.activities.filter(({ id, kind }) => kind !== 'series' || id === seriesWithSessions),
  };
}
