import type { CreditLine, Place } from '@cme-elements/schema';
import { cleanText } from '../clean-text.ts';
import { creditLinesOfProse } from '../credit-prose.ts';
import { placeOfText } from '../place-of-text.ts';
import { unescapeText, valueOf, type Component } from './parse.ts';

/** The texts of an event; each is missing where the event does not say it, so that a moved session keeps what its series says. */
export interface Details {
  title?: string;
  overview?: string;
  credits?: CreditLine[];
  place?: Place;
  url?: string;
}

/** A text of the calendar, cut where it is longer than the contract admits. */
export function textOf(component: Component, name: string): string {
  return cleanText(unescapeText(valueOf(component, name))).slice(0, 20_000).trim();
}

export function detailsOf(event: Component): Details {
  const [title, overview, location, url] = ['SUMMARY', 'DESCRIPTION', 'LOCATION', 'URL'].map((name) => textOf(event, name)) as [string, string, string, string];
  const { lines } = creditLinesOfProse(overview);
  return {
    ...(title && { title }),
    ...(overview && { overview }),
    ...(lines[0] && { credits: lines }),
    // A link as the location says "online"; it lets in whoever has it, so it is not published.
    ...(location && { place: placeOfText(location) }),
    ...(/^https?:/i.test(url) && { url }),
  };
}

/** How often the event was changed; what is no number counts as never. */
export function sequenceOf(event: Component): number {
  return Math.max(Math.trunc(Number(valueOf(event, 'SEQUENCE'))) || 0, 0);
}

export function isCancelled(event: Component): boolean {
  return /^cancelled$/i.test(valueOf(event, 'STATUS'));
}
