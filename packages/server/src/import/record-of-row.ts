import { completeRecord } from '@cme-elements/domain';
import { ActivityRecord, type Place, type Session } from '@cme-elements/schema';
import { fieldNames, fields } from './fields.ts';
import type { Mapping } from './mapping.ts';
import { readActivityType, type TypeOfActivity } from './read/activity-type.ts';
import { readAudience } from './read/audience.ts';
import { readCredits } from './read/credits.ts';
import { readDescription } from './read/description.ts';
import { readFee } from './read/fee.ts';
import { readLink } from './read/link.ts';
import { readList } from './read/list.ts';
import { readPlace } from './read/place.ts';
import { oneLine, read } from './read/reading.ts';
import { readStatus } from './read/status.ts';
import type { RowReader } from './row-reader.ts';
import { shapeFault } from './shape-fault.ts';
import { whenOfRow, type Surroundings } from './when-of-row.ts';

/** A description up to this length, in one paragraph, is a summary for lists; anything longer belongs on the page of the activity. */
const longestSummary = 300;

/** Builds the activity of one row, or leaves the reasons in `row.problems` and returns nothing. */
export function recordOfRow(row: RowReader, mapping: Mapping, surroundings: Surroundings): ActivityRecord | undefined {
  const id = row.text('id');
  if (id === '') row.refuse('id', 'is empty. Give the activity the id under which the portal knows it.');
  const title = oneLine(row.text('title'));
  if (title === '') row.refuse('title', 'is empty. Give the activity a title.');

  const type = row.take('activityType', readActivityType);
  const status = row.need('status', readStatus) ?? 'published';
  if (row.has('status') && row.text('status') === '') row.guess('status', 'is empty: published');
  const audience = row.take('audience', readAudience);
  const url = row.take('url', readLink);
  if (url !== undefined && status === 'published') row.guess('url', 'is taken as the page on which to register, now open');
  const description = row.take('description', readDescription);
  const isSummary = description !== undefined && description.length <= longestSummary && !description.includes('\n');
  const credits = row.take('credits', readCredits) ?? [];
  const cost = row.take('fee', (text) => readFee(text, mapping.currency));
  const place = placeOf(row, type);
  const when = whenOfRow(row, surroundings, completeRecord(ActivityRecord.parse({ id: 'x', title: 'x', ...type }), surroundings.now).activity.kind);
  const { time, ...released } = when;
  const isSeries = type?.activityType === 'rss';

  const record = {
    id, title, status, credits, ...type, ...released,
    language: row.take('language', (text) => read(text)) ?? mapping.language,
    ...(time && !isSeries && { time }),
    ...(place && { place }),
    ...(cost && { cost }),
    ...(audience && { audience: audience.professions, ...(audience.note && { audienceNote: audience.note }) }),
    ...(url && { registration: { state: status === 'published' ? 'open' : 'closed', url } }),
    ...(description && (isSummary ? { summary: description } : { overview: description })),
    objectives: row.take('objectives', readList) ?? [],
    specialties: row.take('specialties', readList) ?? [],
    topics: row.take('topics', readList) ?? [],
    people: (row.take('faculty', readList) ?? []).map((name) => ({ name, roles: ['faculty'] })),
    ...(isSeries && { series: {}, sessions: time ? [{ id: `${id}-1`, title, status: status === 'cancelled' ? 'cancelled' : 'scheduled', time, ...(place && { place }), credits } satisfies Session] : [] }),
  };
  if (isSeries && time) row.guess('activityType', 'a series in one row: imported as a series with one session');
  if (row.problems.length > 0) return undefined;

  const result = ActivityRecord.safeParse(record, { reportInput: true });
  for (const issue of result.error?.issues ?? []) row.refuse(fieldNames.find((name) => row.has(name) && fields[name].covers.some((part) => part === issue.path[0])) ?? 'id', shapeFault(issue));
  return result.data;
}

/** Where an activity is, its location and its type taken together: portals let the two disagree. */
function placeOf(row: RowReader, type: TypeOfActivity | undefined): Place | undefined {
  const place = row.take('location', readPlace);
  if (type?.activityType === 'internet_live') {
    if (place === undefined) row.guess('location', 'is empty for a live internet activity: online');
    if (place?.delivery === 'in-person') row.guess('location', 'names a room for a live internet activity: in person and online');
    return place === undefined ? { delivery: 'online' } : place.delivery === 'in-person' ? { ...place, delivery: 'hybrid' } : place;
  }
  if (type?.activityType === 'internet_enduring') {
    if (place !== undefined && place.delivery !== 'online') row.guess('location', 'names a room for on-demand internet material: online');
    return { delivery: 'online' };
  }
  return place;
}
