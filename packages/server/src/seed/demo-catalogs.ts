import { dayIn } from '@cme-elements/domain';
import type { ActivityRecord } from '@cme-elements/schema';
import type { Day } from './activities/calendar.ts';
import type { Host, Season } from './activities/host.ts';
import { harborsideActivities } from './activities/harborside.ts';
import { harborsideHost, lakeviewHost, redwoodHost, summitHost } from './activities/hosts.ts';
import { lakeviewActivities } from './activities/lakeview.ts';
import { redwoodActivities } from './activities/redwood.ts';
import { summitActivities } from './activities/summit.ts';
import type { DemoProvider } from './providers/demo-provider.ts';
import { harborside } from './providers/harborside.ts';
import { lakeview } from './providers/lakeview.ts';
import { redwood } from './providers/redwood.ts';
import { summit } from './providers/summit.ts';

export interface DemoCatalog {
  provider: DemoProvider;
  activities: ActivityRecord[];
}

interface Source {
  provider: (today: Day) => DemoProvider;
  host: Host;
  activities: (season: Season) => ActivityRecord[];
}

const sources: readonly Source[] = [
  { provider: lakeview, host: lakeviewHost, activities: lakeviewActivities },
  { provider: harborside, host: harborsideHost, activities: harborsideActivities },
  { provider: summit, host: summitHost, activities: summitActivities },
  { provider: redwood, host: redwoodHost, activities: redwoodActivities },
];

/** The catalogs of all providers as they stand on the day of `now`; the first one is the default provider's. */
export function demoCatalogs(now: Date): DemoCatalog[] {
  return sources.map((source) => {
    // The zone is the same on every day, and without it nobody knows which day it is there.
    const { timeZone } = source.provider('2000-01-01').program;
    const today = dayIn(now, timeZone);
    const provider = source.provider(today);
    return { provider, activities: source.activities({ host: source.host, program: provider.program, today }) };
  });
}
