import type { CmeBackend } from '@cme-elements/adapters';
import { memoryBackend } from '@cme-elements/adapters/memory';
import { sampleActivities } from '@cme-elements/adapters/testing';
import type { ActivityRecord, Program } from '@cme-elements/schema';
import { cancelledConference, conference, fullCourse, pastTalk } from './conference.ts';
import { at, day, now, zone } from './days.ts';
import { enduring, expired } from './enduring.ts';
import { grandRounds } from './grand-rounds.ts';
import { program } from './program.ts';
import { amount, record } from './record.ts';

/** Titles that try a layout: very long, in other scripts, without any space to break at. */
const difficult: ActivityRecord[] = [
  record('L-31', 'Multidisciplinary Approaches to the Recognition, Classification and Long-Term Management of Hypersensitivity Reactions to Immune Checkpoint Inhibitors in Community Oncology Practice', {
    time: { startsAt: at(5, 19), endsAt: at(5, 20, 30), timeZone: 'America/New_York' }, place: { delivery: 'online' }, credits: amount(150, 'ama_pra_1', 'ancc', 'acpe_pharmacist', 'aapa_1'),
    specialties: ['Oncology'], cost: { kind: 'varies' }, registration: { state: 'open', url: 'https://lakeview.example/register/L-31' }, updatedAt: at(-3),
  }),
  record('L-32', 'Pneumonoultramicroscopicsilicovolcanoconiosis', { time: { startsAt: at(12, 17), endsAt: at(12, 18), timeZone: zone }, place: { delivery: 'in-person', city: 'Los Angeles, CA' }, credits: amount(100, 'ama_pra_1'), specialties: ['Occupational Medicine'], cost: { kind: 'free' }, updatedAt: at(-3) }),
  record('E-401', '糖尿病の最新治療', { activityType: 'internet_enduring', language: 'ja', place: { delivery: 'online' }, releasedOn: day(-50), expiresOn: day(200), credits: amount(50, 'ama_pra_1'), specialties: ['Endocrinology'], cost: { kind: 'free' }, updatedAt: at(-50) }),
  record('E-402', 'التهاب الرئة المكتسب من المجتمع', { activityType: 'internet_enduring', language: 'ar', place: { delivery: 'online' }, releasedOn: day(-40), credits: amount(75, 'ama_pra_1'), specialties: ['Pulmonary Medicine'], cost: { kind: 'free' }, updatedAt: at(-40) }),
];

export const activities: readonly ActivityRecord[] = [
  ...sampleActivities(now), conference, cancelledConference, pastTalk, fullCourse, enduring, expired, grandRounds, ...difficult,
];

interface Source {
  activities?: readonly ActivityRecord[];
  program?: Program;
}

/** A backend over the data of the stories, any method of which a story may replace. */
export const storyBackend = (overrides: Partial<CmeBackend> = {}, source: Source = {}): CmeBackend => ({
  ...memoryBackend({ activities, program, ...source, now: () => now }),
  ...overrides,
});
