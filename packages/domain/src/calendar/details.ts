import type { CreditLine, Place } from '@cme-elements/schema';
import { cleanText } from '../clean-text.ts';
import { creditLinesOfProse } from '../credit-prose.ts';
import { placeOfText } from '../place-of-text.ts';
import { Fault, type Attempt } from './fault.ts';
import { propertyOf, unescapeText, type Component } from './parse.ts';

/** The texts of an event; each is missing where the event does not say it, so that a moved session keeps what the series says. */
export interface Details {
  title?: string;
  overview?: string;
  credits?: CreditLine[];
  place?: Place;
  url?: string;
}

/** Longest text that crosses the contract. */
const longest = 20_000;

export function detailsOf(event: Component, attempt: Attempt): Details {
  const text = (name: string) => attempt(() => {
    const said = cleanText(unescapeText(propertyOf(event, name)?.value ?? '')).trim();
    if (said.length > longest) throw new Fault(name, `is longer than ${longest} characters`);
    if (name === 'URL' && said && !/^https?:\/\/\S+$/i.test(said)) throw new Fault(name, 'is no web address');
    return said;
  }) ?? '';
  const [title, overview, location, url] = [text('SUMMARY'), text('DESCRIPTION'), text('LOCATION'), text('URL')];
  const { lines } = creditLinesOfProse(overview);
  const link = url || /https?:\/\/\S+/i.exec(location)?.[0];
  return {
    ...(title && { title }),
    ...(overview && { overview }),
    ...(lines.length > 0 && { credits: lines }),
    ...(location && { place: placeOfText(location) }),
    ...(link && { url: link }),
  };
}

/** How often the event was changed; what is no number counts as never. */
export function sequenceOf(event: Component): number {
  return Math.max(Math.trunc(Number(propertyOf(event, 'SEQUENCE')?.value)) || 0, 0);
}

export function isCancelled(event: Component): boolean {
  return propertyOf(event, 'STATUS')?.value.trim().toUpperCase() === 'CANCELLED';
}
