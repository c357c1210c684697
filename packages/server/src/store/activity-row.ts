import { daysOf, endOf, factsOf, startOf, type CompleteRecord } from '@cme-elements/domain';
import { activityKinds, type Activity, type Session } from '@cme-elements/schema';

/** What the database filters and sorts by, taken from the same facts as the search in the browser: both find the same. */
export function activityColumns({ activity, sessions }: CompleteRecord, timeZone: string) {
  const facts = factsOf(activity as Activity, sessions, timeZone);
  const { kind, format, language, cost, time, releasedOn, expiresOn } = activity;
  const own = kind === 'live' ? time : undefined;
  const [first, last] = own ? daysOf(own) : kind === 'on-demand' ? [releasedOn, expiresOn] : [];
  const values = (facet: 'specialty' | 'location' | 'creditType' | 'profession') => facts.values[facet].map(({ value }) => value);
  return {
    kind,
    kind_rank: activityKinds.indexOf(kind),
    format,
    language,
    cost: cost?.kind ?? null,
    specialties: values('specialty'),
    locations: values('location'),
    credit_types: values('creditType'),
    professions: values('profession'),
    credits_most: facts.mostCredit,
    starts_at: own ? moment(startOf(own)) : null,
    open_until: moment(facts.openUntil),
    first_day: first ?? null,
    last_day: last ?? null,
    news_at: moment(facts.newsAt),
    title_text: facts.title,
    search_text: facts.text,
  };
}

export function sessionColumns({ time }: Session) {
  const [first, last] = daysOf(time);
  return { starts_at: moment(startOf(time)), ends_at: moment(endOf(time)), first_day: first, last_day: last };
}

function moment(milliseconds: number): string {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString() : milliseconds > 0 ? 'infinity' : '-infinity';
}
