import { html, nothing } from 'lit';
import type { Place } from '@cme-elements/schema';
import type { Words } from '@cme-elements/words';
import { icons } from './icons.ts';

/** Where it takes place, in a few words: the room's city, `Online`, or both. */
export function placeText({ t }: Words, place: Place): string {
  const there = [place.venue, place.city].filter(Boolean).join(', ');
  switch (place.delivery) {
    case 'online': return t('online');
    case 'in-person': return there || t('inPerson');
    case 'hybrid': return there ? `${there} · ${t('online')}` : t('hybrid');
  }
}

export const placeTemplate = (words: Words, place: Place | undefined) =>
  place ? html`<span class="fact place">${place.delivery === 'online' ? icons.online() : icons.place()}<span>${placeText(words, place)}</span></span>` : nothing;
