import type { Place } from '@cme-elements/schema';

const online = /^https?:|\b(?:online|zoom|webinar|webex|virtual|teams|livestream)\b/i;
const onSite = /\bhybrid\b|\b(?:room|auditorium|theat(?:er|re)|building)\b/i;
const state = /^[A-Z]{2}(?: \d{5})?$/;

/**
 * A place as calendars and exports write it in one line. A link or a word such as Zoom means online; such a word beside a
 * room means hybrid. City and address are told apart only where the line ends like a US address.
 */
export function placeOfText(text: string): Place {
  const venue = text.trim();
  const isOnline = online.test(venue);
  if (isOnline && !onSite.test(venue)) return { delivery: 'online' };
  const delivery = isOnline || /\bhybrid\b/i.test(venue) ? 'hybrid' : 'in-person';
  const parts = venue.split(',').map((part) => part.trim());
  const region = parts.at(-1)!;
  if (parts.length < 3 || !state.test(region)) return { delivery, venue };
  const address = parts.slice(1, -2).join(', ');
  return { delivery, venue: parts[0]!, ...(address && { address }), city: `${parts.at(-2)}, ${region.slice(0, 2)}` };
}
