import { placeOfText } from '@cme-elements/domain';
import type { Place } from '@cme-elements/schema';
import { nothing, oneLine, plainWords, read, type Reading } from './reading.ts';

const hybridPrefix = /^hybrid\s?[:,–-]?\s?/i;
const alsoOnline = /\s?(?:,|;|\/|&|\+|\band\b|\bor\b)\s?(?:online|virtual(?:ly)?|zoom|webinar|live ?stream(?:ed)?|(?:microsoft )?teams|webex)$/i;
const roomAlone = /^(?:room|rm\.?|conference room|suite)\b[^,]*$/i;

/** Reads a location: a venue with its address, online, or both. */
export function readPlace(cell: string): Reading<Place> {
  const text = oneLine(cell);
  if (text === '') return nothing;
  const where = text.replace(hybridPrefix, '').replace(alsoOnline, '');
  if (where !== text) return read({ ...(where && siteOf(where)), delivery: 'hybrid' }, `"${text}" is read as in person and online`);
  const place = siteOf(text);
  if (place.delivery === 'in-person' || plainWords(text) === 'online') return read(place);
  // A meeting's link lets in whoever has it, so it is never published from here.
  if (/^https?:/i.test(text)) return read(place, 'is a link: online; the link itself is not published');
  return read(place, `"${text}" is read as ${place.delivery === 'online' ? 'online' : 'in person and online'}`);
}

/** A room alone is no venue by which readers could find the activity. */
function siteOf(text: string): Place {
  const { venue, ...place } = placeOfText(text);
  if (venue === undefined) return place;
  return roomAlone.test(venue) ? { ...place, room: venue } : { ...place, venue };
}
