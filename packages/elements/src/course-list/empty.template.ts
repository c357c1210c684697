import { html, nothing } from 'lit';
import { icons } from '../shared/icons.ts';
import { contactTemplate } from '../shared/contact.template.ts';
import { filterCount } from './catalog-choice.ts';
import type { CatalogActions, CatalogScreen } from './catalog-screen.ts';

/** What was looked for, one thing to change, and how to reach the provider. */
export const emptyTemplate = ({ words, choice, contacts }: CatalogScreen, actions: CatalogActions) => {
  const { t } = words;
  const narrowed = filterCount(choice) > 0;
  const [contact] = contacts;
  return html`
    <div class="empty" part="empty">
      ${icons.search()}
      <p class="empty-title">${t('emptyTitle')}</p>
      <p .textContent=${choice.q ? t('emptySearch', { query: choice.q }) : narrowed ? t('emptyFilters') : t('emptyCatalog')}></p>
      ${choice.q || narrowed ? html`<p class="muted">${t('emptyAdvice')}</p>` : nothing}
      <p class="empty-actions">
        ${choice.q || narrowed ? html`<button type="button" class="button" @click=${actions.clear}>${t('clearAll')}</button>` : nothing}
        ${choice.when === 'upcoming' ? html`<button type="button" class="button quiet" @click=${() => actions.period('all')}>${t('includePast')}</button>` : nothing}
      </p>
      ${contact ? html`<p>${t('emptyContact')}</p>${contactTemplate(words, contact)}` : nothing}
    </div>`;
};
