import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ActivityKind, ActivitySummary } from '@cme-elements/schema';
import { heading } from '../shared/heading.template.ts';
import { icons } from '../shared/icons.ts';
import { problemBox } from '../shared/problem.template.ts';
import { cardsTemplate } from './cards.template.ts';
import type { CatalogActions, CatalogScreen } from './catalog-screen.ts';
import type { CatalogState } from './catalog-state.ts';
import { kindWords } from './facet-words.ts';
import { listTemplate } from './list.template.ts';
import { tableTemplate } from './table.template.ts';

type Shown = Extract<CatalogState, { page: unknown }>;

const itemsTemplate = (screen: CatalogScreen, actions: CatalogActions, items: readonly ActivitySummary[], caption: string) => {
  switch (screen.choice.view) {
    case 'cards': return cardsTemplate(screen, actions, items);
    case 'table': return tableTemplate(screen, actions, items, caption);
    case 'list':
    case 'calendar': return listTemplate(screen, actions, items);
  }
};

/** Neighbours of one kind under the heading that readers of CME sites know. */
function groupsOf(items: readonly ActivitySummary[]): { kind: ActivityKind; items: ActivitySummary[] }[] {
  const groups: { kind: ActivityKind; items: ActivitySummary[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.kind === item.kind) last.items.push(item);
    else groups.push({ kind: item.kind, items: [item] });
  }
  return groups;
}

const groupTemplate = (screen: CatalogScreen, actions: CatalogActions, page: Shown['page'], { kind, items }: ReturnType<typeof groupsOf>[number]) => {
  const { words: { t, locale }, headingLevel } = screen;
  const name = t(kindWords[kind]!);
  const count = page.facets.kind?.find(({ value }) => value === kind)?.count;
  return html`
    <section class="group" part="group">
      ${heading(headingLevel + 1, html`${name}${count === undefined ? nothing : html` <span class="group-count muted"><span .textContent=${count.toLocaleString(locale)}></span></span>`}`, { part: 'group-heading' })}
      ${itemsTemplate(screen, actions, items, name)}
    </section>`;
};

const moreTemplate = ({ words, words: { t }, pageSize }: CatalogScreen, actions: CatalogActions, { page, more }: Shown) => {
  const left = page.total - page.items.length;
  return html`
    ${typeof more === 'object' ? problemBox(words, more, actions.more) : nothing}
    <div class="more no-print">
      <p class="muted" .textContent=${t('shownOf', { shown: page.items.length, total: page.total })}></p>
      ${page.nextCursor && left > 0 && typeof more === 'string' ? html`<button type="button" class="button" part="more" aria-disabled=${more === 'loading'} @click=${actions.more} .textContent=${more === 'loading' ? t('loading') : t('showMore', { count: Math.min(left, pageSize) })}></button>` : nothing}
    </div>`;
};

/** What was found, in the view the reader chose. */
export const resultsTemplate = (screen: CatalogScreen, actions: CatalogActions, shown: Shown) => {
  const { words: { t }, grouped, heading: title } = screen;
  const { page } = shown;
  return html`
    ${page.dropped ? html`<p class="notice">${icons.alert()}<span>${t('itemsLeftOut', { count: page.dropped })}</span></p>` : nothing}
    ${grouped
      ? repeat(groupsOf(page.items), ({ kind }) => kind, (group) => groupTemplate(screen, actions, page, group))
      : itemsTemplate(screen, actions, page.items, title || t('activities'))}
    ${moreTemplate(screen, actions, shown)}`;
};
