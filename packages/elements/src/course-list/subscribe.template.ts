import { html, nothing } from 'lit';
import { icons } from '../shared/icons.ts';
import type { CatalogActions, CatalogScreen } from './catalog-screen.ts';

/** Calendar programs follow `webcal:` and ask for the rest over https themselves. */
const webcal = (address: string) => address.replace(/^https?:/, 'webcal:');

/** A subscription to exactly what is on screen. */
export const subscribeTemplate = ({ words: { t }, subscription, copied }: CatalogScreen, actions: CatalogActions) =>
  subscription?.live ? html`
    <details class="subscribe no-print" part="subscribe">
      <summary class="button small">${icons.calendarAdd()}<span>${t('subscribe')}</span></summary>
      <div class="popover">
        <p class="popover-title">${t('subscribeTitle')}</p>
        <p class="muted">${t('subscribeHint')}</p>
        <label><span class="visually-hidden">${t('calendarAddress')}</span><input class="field" readonly .value=${subscription.url} @focus=${(event: Event) => (event.target as HTMLInputElement).select()} /></label>
        <div class="popover-actions">
          <a class="button primary small" href=${webcal(subscription.url)}>${t('openInCalendar')}</a>
          <button type="button" class="button small" @click=${() => actions.copyAddress(subscription.url)}>${t('copyAddress')}</button>
          <a class="button quiet small" href=${subscription.url} download>${t('downloadCalendar')}</a>
        </div>
        <p class="muted" role="status" .textContent=${copied ? t('addressCopied') : ''}></p>
      </div>
    </details>` : nothing;
