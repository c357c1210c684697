import { html, nothing } from 'lit';
import { property } from 'lit/decorators/property.js';
import { CmeError } from '@cme-elements/adapters';
import type { Program } from '@cme-elements/schema';
import { CmeElement, type StateName } from '../shared/cme-element.ts';
import { controlStyles } from '../shared/controls.styles.ts';
import { CmeErrorEvent } from '../shared/events.ts';
import { hostStyles } from '../shared/host.styles.ts';
import { warnOnce } from '../shared/warn.ts';
import { ProgramController } from './program.controller.ts';
import { chosenSections, programSections } from './program-sections.ts';
import { programStyles } from './program.styles.ts';
import { programTemplate } from './program.template.ts';

/**
 * The provider: mission, audience, accreditation with its validity, figures and contacts.
 * @element cme-program
 * @slot - Fallback: shown before a backend answers and when none can be reached.
 * @csspart program - Everything about the provider.
 * @csspart heading - The provider's name.
 * @csspart mission - The mission.
 * @csspart vision - The vision.
 * @csspart figures - The figures with their labels.
 * @csspart section - One titled part of the text.
 * @csspart accreditation - The accreditations. Their statements cannot be styled from outside.
 * @csspart lead-times - The table of lead times.
 * @csspart contacts - The contacts.
 * @csspart contact - One contact.
 * @csspart problem - What stands there when something failed.
 * @fires {CmeErrorDetail} cme-error - The program could not be read.
 * @fires {Event} loadstart - A question went out. Does not bubble.
 * @fires {Event} load - The answer is on screen. Does not bubble.
 * @fires {Event} error - The question failed. Does not bubble.
 * @fires {Event} loadend - The question is settled. Does not bubble.
 * @status experimental
 * @since 0.1.0
 */
export class CmeProgram extends CmeElement {
  static override styles = [hostStyles, controlStyles, programStyles];

  /**
   * Parts to show, separated by spaces; all of them otherwise: `mission`, `vision`, `figures`, `audience`, `activity-types`,
   * `expected-results`, `competencies`, `sections`, `accreditation`, `lead-times`, `contacts`.
   */
  @property() sections = '';

  readonly #program: ProgramController = new ProgramController(this, {
    backend: () => this.source.value,
    language: () => this.words.locale,
    started: () => this.dispatchEvent(new Event('loadstart')),
    settled: (outcome) => this.#settled(outcome),
  });

  protected override get stateName(): StateName {
    return this.#program.state.name;
  }

  protected override render() {
    if (this.stateName === 'waiting') return html`<slot></slot>`;
    const { words, headingLevel, withoutHeading } = this;
    const { chosen, unknown } = chosenSections(this.sections);
    if (unknown.length) warnOnce(`<cme-program sections> does not know ${unknown.join(', ')}. It knows: ${programSections.join(', ')}.`);
    const view = { words, headingLevel, withoutHeading, chosen, state: this.#program.state, now: new Date() };
    return html`<div class="root" lang=${words.locale} dir=${this.direction ?? nothing}>${programTemplate(view, this.#program.retry)}</div>`;
  }

  #settled(outcome: Program | CmeError): void {
    const failed = CmeError.is(outcome);
    this.dispatchEvent(new Event(failed ? 'error' : 'load'));
    this.dispatchEvent(new Event('loadend'));
    if (failed) this.dispatchEvent(new CmeErrorEvent(outcome));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cme-program': CmeProgram;
  }
}
