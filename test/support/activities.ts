import { completeRecord } from '@cme-elements/domain';
import type { Activity, ActivityRecord, Statement } from '@cme-elements/schema';
import { now, recordOf } from './catalog-records.ts';

/** A public activity with everything that its test does not care about. */
export const activityOf = (id: string, given: Partial<ActivityRecord> = {}): Activity => completeRecord(recordOf(id, given), now).activity as Activity;

/** Statements as a jointly accredited provider writes them. */
export const statements: Statement[] = [
  { kind: 'support', paragraphs: ['This activity is supported by an educational grant from Halden Biologics.'] },
  { kind: 'disclosure', paragraphs: ['Jane Roe, MD — Faculty: Consultant — Halden Biologics.', 'All of the relevant financial relationships listed for these individuals have been mitigated.'] },
  { kind: 'designation', paragraphs: ['Example Health designates this enduring material for a maximum of 1.0 *AMA PRA Category 1 Credit™*. Physicians should claim only the credit commensurate with the extent of their participation in the activity.'] },
  { kind: 'accreditation', paragraphs: ['In support of improving patient care, Example Health is jointly accredited by the Accreditation Council for Continuing Medical Education (ACCME), the Accreditation Council for Pharmacy Education (ACPE), and the American Nurses Credentialing Center (ANCC), to provide continuing education for the healthcare team.'] },
];

/** Enduring material with the whole front matter. */
export const enduring = activityOf('E-1', {
  activityType: 'internet_enduring', title: 'Pediatric Sepsis in the First Hour', place: { delivery: 'online' }, credits: [{ type: 'ama_pra_1', hundredths: 100 }, { type: 'ancc', hundredths: 100 }],
  releasedOn: '2026-03-02', reviewedOn: '2026-09-14', expiresOn: '2099-03-01', estimatedMinutes: 60, overview: 'First paragraph.\n\nSecond paragraph.',
  objectives: ['Recognize sepsis early', 'Start the bundle'], audience: ['physician', 'rn'],
  people: [
    { name: 'Jane Roe', credentials: 'MD', roles: ['course_director', 'faculty'], affiliation: 'Example Health' },
    { name: 'Noor Haddad', credentials: 'DNP', roles: ['planner'], affiliation: 'Harborlight School of Nursing' },
  ],
  statements, participation: 'View the material and complete the evaluation.', passPercent: 80, attempts: 3, media: 'Video with slides', requirements: 'A current browser.',
  bibliography: ['Weiss SL, et al. Pediatr Crit Care Med. 2020;21(2):e52-e106.'], disclaimer: 'For educational purposes.', copyright: '© 2026 Example Health.', accommodations: 'Write to us two weeks before.',
  privacyUrl: 'https://example.org/privacy', contact: { role: 'CME office', email: 'cme@example.org', phone: '+1 555 0100' }, cost: { kind: 'free' }, registration: { state: 'open', url: 'https://example.org/start' },
});

/** A conference of two days with tracks, a break and a part that is not accredited. */
export const conference = activityOf('C-1', {
  title: 'Severe Asthma', time: { startsAt: '2099-12-03T16:00:00Z', endsAt: '2099-12-05T00:30:00Z', timeZone: 'America/Los_Angeles' },
  place: { delivery: 'hybrid', venue: 'Founders Hall', room: 'Hall B', city: 'Los Angeles, CA' }, credits: [{ type: 'ama_pra_1', hundredths: 1225 }],
  objectives: ['Distinguish difficult from severe asthma'], statements, registration: { state: 'open', url: 'https://example.org/register', deadline: '2099-11-27T23:59:00-08:00', seatsLeft: 38 },
  cost: { kind: 'paid', amount: 42_500, currency: 'USD' },
  schedule: [
    { title: 'Biologics at six', kind: 'accredited', startsAt: '2099-12-04T16:30:00Z', endsAt: '2099-12-04T18:00:00Z', room: 'Hall B' },
    { title: 'The year in review', kind: 'accredited', startsAt: '2099-12-03T16:30:00Z', endsAt: '2099-12-03T17:30:00Z', track: 'Clinic', faculty: ['Jane Roe, MD'] },
    { title: 'Lunch', kind: 'meal', startsAt: '2099-12-03T20:00:00Z', endsAt: '2099-12-03T21:00:00Z' },
  ],
});
