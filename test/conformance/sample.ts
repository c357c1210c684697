import { test } from 'node:test';
import type { CmeBackend } from '@cme-elements/adapters';
import { conformance, sampleActivities, type KnownData } from '@cme-elements/adapters/testing';

/** Now, because the clock of a real server cannot be set; every backend gets the same catalog. */
export const now = new Date();
export const activities = sampleActivities(now);

const dayFromNow = (days: number): string => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);

export const known: KnownData = {
  activityId: 'A-2041', seriesId: 'GR-01', from: dayFromNow(-40), to: dayFromNow(45),
  typo: { q: 'ashtma updat', finds: 'A-2041' }, accents: { q: 'NUNEZ', finds: 'A-2041' },
};

/** Runs the suite of the port. */
export function testConformance(name: string, backend: CmeBackend): void {
  for (const { name: title, run } of conformance({ name, backend, known })) test(title, run);
}
