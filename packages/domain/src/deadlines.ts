import type { CreditTypeRule } from './credit-types/credit-type.ts';
import type { PolicySettings } from './settings.ts';
import { addDays } from './days.ts';

/** Last day on which credit of a live activity can be claimed, early enough for the provider to report it. */
export const lastClaimDay = (endDay: string, rule: CreditTypeRule, { claimWindow }: PolicySettings): string =>
  addDays(endDay, rule.reportedTo === 'cpe_monitor' ? claimWindow.acpeDays : claimWindow.liveDays);

/** Last day on which the provider may report credit; undefined where no limit is set. */
export const lastReportDay = (endDay: string, rule: CreditTypeRule): string | undefined =>
  rule.reportWithinDays === undefined ? undefined : addDays(endDay, rule.reportWithinDays);
