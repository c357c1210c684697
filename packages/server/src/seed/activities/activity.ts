import { addDays } from '@cme-elements/domain';
import type { ActivityRecord } from '@cme-elements/schema';
import { moment } from './calendar.ts';
import { office, type Season } from './host.ts';
import type { Subject } from './subject.ts';
import { numberFor } from './variety.ts';

/** Anything that one activity has other than its format and subject would give it. */
export type Special = Partial<Omit<ActivityRecord, 'id' | 'sessions'>>;

/** What every activity takes from its subject and provider. */
export function fromSubject(season: Season, subject: Subject, id: string) {
  const { host, program, today } = season;
  return {
    id,
    status: 'published' as const,
    title: subject.title,
    language: subject.language ?? 'en',
    summary: subject.summary,
    specialties: [...subject.specialties],
    topics: [...subject.topics],
    overview: subject.overview.join('\n\n'),
    objectives: [...subject.objectives],
    audience: [...(subject.audience ?? host.audience)],
    accommodations: `If you need an accommodation to take part, write to ${program.contacts.find(({ role }) => role === 'Accommodations')?.email ?? 'us'} at least two weeks before the activity.`,
    privacyUrl: host.privacyUrl,
    contact: office(season),
    updatedAt: moment(addDays(today, -numberFor(`${id}/updated`, 1, 60)), '16:00', program.timeZone),
    sequence: numberFor(`${id}/sequence`, 0, 3),
  };
}
