import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Activity, Contact } from '@cme-elements/schema';
import type { Words } from '@cme-elements/words';
import { contactTemplate } from '../shared/contact.template.ts';
import { problemTemplate } from '../shared/problem.template.ts';
import type { ActivityActions, ActivityView } from './activity-view.ts';
import { frontMatterTemplate } from './front-matter.template.ts';
import { headerTemplate } from './header.template.ts';
import { summaryTemplate } from './summary.template.ts';

const waitingTemplate = () => html`<slot></slot>`;

/** The final rhythm: a title, a line of facts, text beside a box. */
const loadingTemplate = ({ t }: Words) => html`
  <div class="skeleton activity-skeleton" role="status">
    <span class="visually-hidden">${t('loadingActivity')}</span>
    <span class="bone title-bone"></span>
    <span class="bone line-bone"></span>
    <div class="layout">
      <span class="bone box-bone"></span>
      <div class="main"><span class="bone text-bone"></span><span class="bone text-bone"></span></div>
    </div>
    <p class="slow muted">${t('stillLoading')}</p>
  </div>`;

/** Says what is missing and how to go on: what the editor wrote, and the people to ask. */
const emptyTemplate = (words: Words, id: string, contacts: readonly Contact[]) => html`
  <div class="nothing" part="empty">
    <p>${words.t(id ? 'problemNotFound' : 'noActivityChosen')}</p>
    <slot></slot>
    ${contacts.slice(0, 1).map((contact) => html`<p>${words.t('emptyContact')}</p>${contactTemplate(words, contact)}`)}
  </div>`;

/** Drawn anew when its words change, so that a page translator's leftovers cannot stay; another activity comes after a skeleton. */
const readyTemplate = (view: ActivityView, activity: Activity, actions: ActivityActions) =>
  keyed(view.words, html`
    <div class="activity ${activity.status}" part="activity">
      ${headerTemplate(view, activity)}
      <div class="layout">
        ${summaryTemplate(view, activity)}
        <div class="main">${frontMatterTemplate(view, activity, actions)}</div>
      </div>
    </div>`);

/** One activity in whatever state it is. */
export function activityTemplate(view: ActivityView, actions: ActivityActions): unknown {
  const { words, state } = view;
  switch (state.name) {
    case 'waiting': return waitingTemplate();
    case 'loading': return loadingTemplate(words);
    case 'empty': return emptyTemplate(words, state.id, state.contacts);
    case 'problem': return problemTemplate(words, state.error, actions.retry);
    case 'ready': return readyTemplate(view, state.activity, actions);
    default: return nothing;
  }
}
