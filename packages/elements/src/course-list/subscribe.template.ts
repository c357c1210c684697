import { html, nothing } from 'lit';
import { icons } from '../shared/icons.ts';
import { safeUrl } from '../shared/link-gate.ts';
import type { CatalogActions, CatalogScreen } from './catalog-screen.ts';

/** Calendar programs follow `webcal:` and ask for the rest over https themselves. */
const webcal = (address: string) => address.replace(/^https?:/, 'webcal:');

/** A subscription to exactly what is on screen. Pages without https may not copy; the address can still be selected. */
export const subscribeTemplate = ({ words: { t }, subscription, copied }: CatalogScreen, actions: CatalogActions) => {
  const address = subscription?.live ? safeUrl(subscription.url) : undefined;
  return address ? html`
    <details class="subscribe no-print" part="subscribe">
      <summary class="button small">${icons.calendarAdd()}<span>${t('subscribe')}</span></summary>
      <div class="popover">
        <p class="popover-title">${t('subscribeTitle')}</p>
        <p class="muted">${t('subscribeHint')}</p>
        <label><span class="visually-hidden">${t('calendarAddress')}</span><input class="field" readonly .value=${address} @focus=${(event: Event) => (event.target as HTMLInputElement).select()} /></label>
        <div class="popover-actions">
          <a class="button primary small" href=${webcal(address)}>${t('openInCalendar')}</a>
          ${'clipboard' in navigator ? html`<button type="button" class="button small" @click=${() => actions.copyAddress(address)}>${t('copyAddress')}</button>` : nothing}
          <a class="button quiet small" href=${address} download>${t('downloadCalendar')}</a>
        </div>
        <p class="muted" role="status" .textContent=${copied ? t('addressCopied') : ''}></p>
      </div>
    </details>` : nothing;
};
