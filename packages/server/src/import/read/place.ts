import type { Place } from '@cme-elements/schema';
import { nothing, oneLine, plainWords, read, type Reading } from './reading.ts';

const onlineWords = new Set(['online', 'virtual', 'internet', 'web', 'webinar', 'webcast', 'livestream', 'live stream', 'remote']);
const platforms = /^(?:zoom|(?:microsoft |ms )?teams|web ?ex|go ?to ?(?:meeting|webinar)|google meet)\b/i;
const hybridPrefix = /^hybrid\s*[:,–-]?\s*/i;
const alsoOnline = /\s*(?:,|;|\/|&|\+|\band\b|\bor\b)\s*(?:online|virtual(?:ly)?|zoom|webinar|live ?stream(?:ed)?|(?:microsoft )?teams|webex)\s*$/i;
const link = /^https?:\/\//i;
const roomWords = /^(?:room|rm\.?|conference room|suite)\b/i;
const region = /^[A-Z]{2}(?: \d{5}(?:-\d{4})?)?$/;
const street = /^\d+[a-z]? /i;

/** Reads a location: a venue with its address, online, or both. */
export function readPlace(cell: string): Reading<Place> {
  const text = oneLine(cell);
  if (text === '') return nothing;
  if (link.test(text)) return read({ delivery: 'online' }, 'a link is read as online; the link itself is not published');
  if (onlineWords.has(plainWords(text))) return read({ delivery: 'online' });
  if (platforms.test(text)) return read({ delivery: 'online' }, `"${text}" is read as online`);
  const isHybrid = hybridPrefix.test(text) || alsoOnline.test(text);
  const where = text.replace(hybridPrefix, '').replace(alsoOnline, '');
  if (isHybrid) return read({ delivery: 'hybrid', ...partsOf(where) }, `"${text}" is read as in person and online`);
  return read({ delivery: 'in-person', ...partsOf(where) });
}

/** `Lakeview Auditorium, 100 Harbor Way, Los Angeles, CA` → venue, address, city. What is not recognised stays with the venue. */
function partsOf(text: string): Omit<Place, 'delivery'> {
  const parts = text.split(',').map((part) => part.trim()).filter((part) => part !== '');
  const state = parts.at(-1)?.match(region) ? parts.pop() : undefined;
  const city = state !== undefined && parts.length > 1 ? `${parts.pop()}, ${state.slice(0, 2)}` : undefined;
  const room = take(parts, (part) => roomWords.test(part));
  const address = take(parts, (part) => street.test(part));
  const venue = parts.join(', ') || undefined;
  return { ...(venue && { venue }), ...(room && { room }), ...(address && { address }), ...(city && { city }) };
}

function take(parts: string[], wanted: (part: string) => boolean): string | undefined {
  const at = parts.findIndex(wanted);
  return at < 0 ? undefined : parts.splice(at, 1)[0];
}
