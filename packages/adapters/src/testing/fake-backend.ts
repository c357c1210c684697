import type { CmeBackend } from '../backend.ts';
import { memoryBackend } from '../memory/memory-backend.ts';
import { sampleActivities, sampleNow, sampleProgram } from './sample-activities.ts';

/** A backend with a small believable catalog, any part of which a story or a test may replace. */
export function fakeBackend(overrides: Partial<CmeBackend> = {}): CmeBackend {
  return { ...memoryBackend({ activities: sampleActivities(), program: sampleProgram, now: () => sampleNow }), ...overrides };
}
