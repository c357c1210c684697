import type { ActivitySummary } from '@cme-elements/schema';
import { dayEnd, endOf } from './catalog/when.ts';

/** What still can be done with an activity. A series stays open: each of its sessions has a time of its own. */
export type Standing = 'open' | 'cancelled' | 'ended' | 'expired';

/** Its day ends last: where the provider's zone is not known, nothing is called expired too early. */
const lastZone = 'Etc/GMT+12';

/** @param timeZone in which the day of expiry ends */
export function standingOf({ status, kind, time, expiresOn }: Pick<ActivitySummary, 'status' | 'kind' | 'time' | 'expiresOn'>, now: Date, timeZone = lastZone): Standing {
  if (status === 'cancelled') return 'cancelled';
  if (kind === 'on-demand') return expiresOn && dayEnd(expiresOn, timeZone) < now.getTime() ? 'expired' : 'open';
  return kind === 'live' && time && endOf(time) < now.getTime() ? 'ended' : 'open';
}
