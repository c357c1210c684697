import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../packages/elements/src/activity/define.ts';
import { failing, never } from '../data/answers.ts';
import { storyBackend } from '../data/catalog.ts';
import { placed } from '../support/placed.ts';

const tag = 'cme-activity';

export default { title: 'Elements/cme-activity', component: tag, render: placed(tag, storyBackend) } satisfies Meta;

export const Live: StoryObj = { args: { 'activity-id': 'A-2041' } };

/** No backend is configured: what stands between the tags shows. */
export const Waiting: StoryObj = { render: placed(tag), args: { 'activity-id': 'A-2041' } };

/** The skeleton comes after 0.4 s. */
export const Loading: StoryObj = { render: placed(tag, () => storyBackend({ getActivity: never })), args: { 'activity-id': 'A-2041' } };

/** Two days with parallel tracks, meals and talks without credit; disclosure stands before the schedule. */
export const Conference: StoryObj = { args: { 'activity-id': 'C-1204' } };

/** Everything accreditors ask to be shown before the material starts. */
export const Enduring: StoryObj = { args: { 'activity-id': 'E-512' } };

export const Series: StoryObj = { args: { 'activity-id': 'GR-11' } };

export const WholeDaysAndFull: StoryObj = { args: { 'activity-id': 'L-90' } };

/** A record with little in it: undated, by request. */
export const Sparse: StoryObj = { args: { 'activity-id': 'A-2050' } };

export const LongTitle: StoryObj = { args: { 'activity-id': 'L-31' } };

export const Cancelled: StoryObj = { args: { 'activity-id': 'C-1205' } };

export const Over: StoryObj = { args: { 'activity-id': 'L-77' } };

export const Expired: StoryObj = { args: { 'activity-id': 'E-490' } };

/** Neither the attribute nor the page’s address names an activity. */
export const EmptyWithoutId: StoryObj = { args: { 'id-param': 'activity' } };

export const EmptyWithUnknownId: StoryObj = { args: { 'activity-id': 'gone' } };

export const Problem: StoryObj = { render: placed(tag, () => storyBackend({ getActivity: failing('network') })), args: { 'activity-id': 'A-2041' } };
