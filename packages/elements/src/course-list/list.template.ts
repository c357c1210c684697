import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ActivitySummary } from '@cme-elements/schema';
import { creditsTemplate } from '../shared/credit.template.ts';
import { placeTemplate } from '../shared/place.template.ts';
import type { CatalogActions, CatalogScreen } from './catalog-screen.ts';
import { actionTemplate, badgeTemplate, costText, dateBlockTemplate, formatTemplate, rowKey, titleTemplate, whenTemplate } from './row-parts.template.ts';

const rowTemplate = (screen: CatalogScreen, actions: CatalogActions, item: ActivitySummary) => html`
  <li class="row ${item.status}" part="row" data-id=${item.id}>
    ${dateBlockTemplate(screen, item)}
    <div class="row-main">
      <p class="row-title">${titleTemplate(item, actions)}</p>
      <p class="facts">${badgeTemplate(screen, item)}${whenTemplate(screen, item)}${placeTemplate(screen.words, item.place)}${formatTemplate(screen, item)}${item.cost ? html`<span class="fact">${costText(screen.words, item)}</span>` : ''}</p>
      ${creditsTemplate(screen.words, item.credits)}
    </div>
    <div class="row-action">${actionTemplate(screen, item)}</div>
  </li>`;

/** Rows for people who scan thousands: date, title, the facts, one action. */
export const listTemplate = (screen: CatalogScreen, actions: CatalogActions, items: readonly ActivitySummary[]) =>
  html`<ul class="rows" part="list" role="list">${repeat(items, rowKey, (item) => rowTemplate(screen, actions, item))}</ul>`;
