import type { Activity, Place, Time } from '@cme-elements/schema';
import { pageAddress } from '../page-address.ts';
import type { ProviderScope } from '../store/scope.ts';

type Thing = Record<string, unknown>;

/** The list as schema.org has it, for search engines: events, series of events, and courses that anyone can start any day. */
export function structuredList(scope: ProviderScope, activities: readonly Activity[]): Thing {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: activities.map((activity, at) => ({ '@type': 'ListItem', position: at + 1, item: thingOf(scope, activity) })),
  };
}

function thingOf(scope: ProviderScope, activity: Activity): Thing {
  const { kind, title, summary, language, cost, time, place, series, id, status, image } = activity;
  const organization = { '@type': 'Organization', name: scope.program.name };
  const common = {
    name: title, identifier: id, description: summary, url: pageAddress(scope, 'activity', id, { absolute: true }), inLanguage: language,
    image: image && /^https?:/.test(image.url) ? image.url : undefined, isAccessibleForFree: cost ? cost.kind === 'free' : undefined,
  };
  if (kind === 'series') {
    const next = series?.nextSession;
    return { '@type': 'EventSeries', ...common, organizer: organization, ...eventOf(undefined, place, status === 'cancelled'), subEvent: next && { '@type': 'EducationEvent', name: next.title, ...eventOf(next.time, next.place ?? place, false) } };
  }
  if (kind === 'live' && time) return { '@type': 'EducationEvent', ...common, organizer: organization, ...eventOf(time, place, status === 'cancelled') };
  return { '@type': 'Course', ...common, provider: organization };
}

function eventOf(time: Time | undefined, place: Place | undefined, cancelled: boolean): Thing {
  return {
    startDate: time?.startsAt ?? time?.startDate,
    endDate: time?.endsAt ?? time?.endDate,
    eventStatus: `https://schema.org/${cancelled ? 'EventCancelled' : 'EventScheduled'}`,
    ...(place && { eventAttendanceMode: `https://schema.org/${attendance[place.delivery]}`, location: locationOf(place) }),
  };
}

const attendance = { 'in-person': 'OfflineEventAttendanceMode', online: 'OnlineEventAttendanceMode', hybrid: 'MixedEventAttendanceMode' } as const;

function locationOf({ delivery, venue, city, address }: Place): Thing | undefined {
  const name = venue ?? city;
  return delivery === 'online' || name === undefined ? undefined : { '@type': 'Place', name, address: address ?? city };
}
