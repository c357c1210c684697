import type { CmeBackend } from '@cme-elements/adapters';
import { memoryBackend } from '@cme-elements/adapters/memory';
import { sampleActivities, sampleProgram } from '@cme-elements/adapters/testing';

/** The moment of the visit. All dates of the stories lie around it, so that a story shows the same thing in ten years. */
export const now = new Date();

/** A backend over the catalog of the stories, any part of which a story may replace. */
export const storyBackend = (overrides: Partial<CmeBackend> = {}): CmeBackend => ({
  ...memoryBackend({ activities: sampleActivities(now), program: sampleProgram, now: () => now }),
  ...overrides,
});
