import { html, nothing } from 'lit';
import { property } from 'lit/decorators/property.js';
import { CmeError } from '@cme-elements/adapters';
import type { Activity } from '@cme-elements/schema';
import { CmeElement, type StateName } from '../shared/cme-element.ts';
import { controlStyles } from '../shared/controls.styles.ts';
import { CmeErrorEvent } from '../shared/events.ts';
import { hostStyles } from '../shared/host.styles.ts';
import { ActivityController } from './activity.controller.ts';
import { activityStyles } from './activity.styles.ts';
import { activityTemplate } from './activity.template.ts';
import { activityScreen } from './activity-view.ts';

/**
 * One activity: everything a learner must be able to see before starting, and the way in.
 * @element cme-activity
 * @slot - Fallback: shown before a backend answers, without an activity, and when none can be reached. Give it a link to the calendar.
 * @csspart activity - Everything about the activity.
 * @csspart header - The title with what stands around it.
 * @csspart banner - Says that the activity is cancelled, over or expired.
 * @csspart title - The title.
 * @csspart facts - The line of when, where, how long and how much credit.
 * @csspart summary - The box with date, place, credit, fee and the way in.
 * @csspart actions - The way in and the calendar link.
 * @csspart section - One titled part of the text.
 * @csspart objectives - The learning objectives.
 * @csspart schedule - The table of one day.
 * @csspart sessions - The sessions of a series.
 * @csspart people - A list of people.
 * @csspart person - One person.
 * @csspart credits - The credit amounts in a line.
 * @csspart contact - How to reach somebody.
 * @csspart empty - What stands there when nothing is chosen or known.
 * @csspart problem - What stands there when something failed.
 * @fires {CmeErrorDetail} cme-error - The activity could not be read.
 * @fires {Event} loadstart - A question went out. Does not bubble.
 * @fires {Event} load - The answer is on screen. Does not bubble.
 * @fires {Event} error - The question failed. Does not bubble.
 * @fires {Event} loadend - The question is settled. Does not bubble.
 * @status experimental
 * @since 0.1.0
 */
export class CmeActivity extends CmeElement {
  static override styles = [hostStyles, controlStyles, activityStyles];

  /** The activity to show; without it the page's address says which. */
  @property({ attribute: 'activity-id' }) activityId = '';
  /** Name of the parameter of the page's address that holds the id. */
  @property({ attribute: 'id-param' }) idParam = 'id';

  readonly #activity: ActivityController = new ActivityController(this, {
    backend: () => this.source.value,
    id: () => this.activityId || (new URLSearchParams(location.search).get(this.idParam) ?? ''),
    language: () => this.words.locale,
    started: () => this.dispatchEvent(new Event('loadstart')),
    settled: (outcome) => this.#settled(outcome),
  });

  protected override get stateName(): StateName {
    return this.#activity.state.name;
  }

  protected override render() {
    if (this.stateName === 'waiting') return html`<slot></slot>`;
    const { words, headingLevel, withoutHeading } = this;
    const { view, actions } = activityScreen(this.#activity, { words, headingLevel, withoutHeading });
    return html`<div class="root" lang=${words.locale} dir=${this.direction ?? nothing}>${activityTemplate(view, actions)}</div>`;
  }

  #settled(outcome: Activity | undefined | CmeError): void {
    const failed = CmeError.is(outcome);
    this.dispatchEvent(new Event(failed ? 'error' : 'load'));
    this.dispatchEvent(new Event('loadend'));
    if (failed) this.dispatchEvent(new CmeErrorEvent(outcome));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cme-activity': CmeActivity;
  }
}
