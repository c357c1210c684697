import { html, nothing } from 'lit';
import type { Contact } from '@cme-elements/schema';
import type { Words } from '@cme-elements/words';
import { linkTemplate } from './link.template.ts';

const addressOnly = /^[^\s?&]+@[^\s?&]+$/;

/** Anything but a bare address could carry a text or further recipients into the reader's mail program. */
const mailto = (email: string): string | undefined => (addressOnly.test(email) ? `mailto:${email}` : undefined);

/** Digits before an extension, which phones do not dial. */
const tel = (phone: string): string => `tel:${phone.split(/ext|x/i)[0]!.replaceAll(/[^+\d]/g, '')}`;

/** How to reach somebody: what for, who, and by which way. */
export const contactTemplate = (words: Words, { role, name, email, phone, url }: Contact) => html`
  <div class="contact" part="contact">
    <p class="label"><bdi>${role}</bdi></p>
    ${name ? html`<p><bdi>${name}</bdi></p>` : nothing}
    ${email ? html`<p translate="no">${linkTemplate(words, mailto(email), email)}</p>` : nothing}
    ${phone ? html`<p translate="no"><bdi class="nowrap">${linkTemplate(words, tel(phone), phone)}</bdi></p>` : nothing}
    ${url ? html`<p>${linkTemplate(words, url, URL.canParse(url) ? new URL(url).host : url)}</p>` : nothing}
  </div>`;
