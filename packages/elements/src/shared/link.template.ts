import { html } from 'lit';
import type { Words } from '@cme-elements/words';
import { icons } from './icons.ts';
import { leavesSite, safeUrl } from './link-gate.ts';

/** A link to an address that came with data: gated, and marked where it leaves the site. Without a sound address, the text. */
export function linkTemplate({ t }: Words, address: string | undefined, text: unknown, className = ''): unknown {
  const url = safeUrl(address);
  if (!url) return text;
  return leavesSite(url)
    ? html`<a class=${className} href=${url} rel="noopener noreferrer">${text}${icons.leaves()}<span class="visually-hidden"> (${t('opensElsewhere')})</span></a>`
    : html`<a class=${className} href=${url}>${text}</a>`;
}
