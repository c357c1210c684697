import type { Activity, ActivityRecord, ActivityStatus, ActivitySummary, SeriesInfo, Session } from '@cme-elements/schema';
import { byStart, endOf } from './catalog/when.ts';
import { kindsOf } from './record-kinds.ts';

/** An {@link Activity} that may not be public yet. */
export interface StoredActivity extends Omit<Activity, 'status'> {
  status: ActivityStatus;
}

export interface CompleteRecord {
  activity: StoredActivity;
  /** By start; empty unless the activity is a series. */
  sessions: Session[];
}

/** Fills what a record may leave out. The import and the static file use it, so that both show the same activity. */
export function completeRecord(record: ActivityRecord, now: Date): CompleteRecord {
  const { series, sessions: given = [], ...rest } = record;
  const kinds = kindsOf(record);
  const sessions = [...given].sort(byStart);
  const activity = { ...rest, ...kinds, updatedAt: record.updatedAt ?? now.toISOString(), sequence: record.sequence ?? 0 };
  return kinds.kind === 'series' ? { activity: { ...activity, series: seriesInfo(sessions, now, series?.cadence) }, sessions } : { activity, sessions: [] };
}

/** Drafts and archived activities never reach a reader. */
export function isPublic(activity: StoredActivity): activity is Activity {
  return activity.status === 'published' || activity.status === 'cancelled';
}

/** `sessions` by start. */
export function seriesInfo(sessions: readonly Session[], now: Date, cadence?: string): SeriesInfo {
  const nextSession = sessions.find((session) => session.status !== 'cancelled' && endOf(session.time) >= now.getTime());
  return { sessionCount: sessions.length, ...(nextSession && { nextSession }), ...(cadence && { cadence }) };
}

/** What a row of the catalog needs of an activity. */
export function summaryOf(activity: Activity): ActivitySummary {
  const {
    id, kind, format, status, title, language, summary, time, place, credits, specialties, topics, cost, registration, image, series, releasedOn, expiresOn,
    updatedAt, sequence,
  } = activity;
  const optional = { summary, time, place, cost, registration, image, series, releasedOn, expiresOn };
  return {
    id, kind, format, status, title, language, credits, specialties, topics, updatedAt, sequence,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  };
}
