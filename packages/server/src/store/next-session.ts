import type { Activity, Session } from '@cme-elements/schema';
import { sql, type RawBuilder } from 'kysely';

/** The document of the session that comes next in the series `activity`; null for other activities and after the last one. */
export function nextSessionOf(now: Date): RawBuilder<Session | null> {
  return sql<Session | null>`case activity.kind when 'series' then (
    select session.document from session
    where session.activity_id = activity.id and session.status <> 'cancelled' and session.ends_at >= ${now.toISOString()}::timestamptz
    order by session.starts_at, session.id limit 1
  ) end`;
}

/** What is next depends on the clock, so it is not stored with the series. */
export function withNextSession(activity: Activity, nextSession: Session | null): Activity {
  if (!activity.series) return activity;
  const { nextSession: _stored, ...series } = activity.series;
  return { ...activity, series: { ...series, ...(nextSession && { nextSession }) } };
}
