import { LitElement } from 'lit';
import { property } from 'lit/decorators/property.js';
import type { CmeBackend } from '@cme-elements/adapters';
import type { Words } from '@cme-elements/words';
import { defineOnce } from './define-once.ts';
import { directionOf, nearestLanguage, onWordsChanged, wordsFor } from './language.ts';
import { SourceController } from './source.controller.ts';
import { version } from './version.ts';

/** The seven words for what an element is doing, in code, stories, tests and `:state()`. */
export type StateName = 'waiting' | 'loading' | 'ready' | 'empty' | 'problem' | 'sending' | 'done';

/**
 * What every element shares: its tag, its words, its source and its state. Nothing else belongs here.
 * @cssprop --cme-color-accent - Links, the chosen view, the main button, figures.
 * @cssprop --cme-color-on-accent - Text on the accent colour.
 * @cssprop --cme-color-text - All other text; the page's own colour otherwise.
 * @cssprop --cme-color-text-muted - Text of second rank: times, places, labels.
 * @cssprop --cme-color-surface - Ground of what floats above the page: the sheet of filters, a box, the table's head.
 * @cssprop --cme-color-raised - Ground of what is set off a little: date blocks, the summary, busy days.
 * @cssprop --cme-color-border - Hairlines between rows and around cards.
 * @cssprop --cme-color-control - Edges of buttons and fields.
 * @cssprop --cme-color-info - Edge and icon of a note.
 * @cssprop --cme-color-warning - What needs attention: full, expired, left out.
 * @cssprop --cme-color-danger - What failed or was called off.
 * @cssprop --cme-color-focus - Outline of what has the focus; the accent otherwise.
 * @cssprop --cme-space - Unit of all distances.
 * @cssprop --cme-radius-control - Corners of buttons, fields and date blocks.
 * @cssprop --cme-radius-card - Corners of cards and boxes.
 * @cssprop --cme-shadow - Shadow of what floats above the page.
 * @cssprop --cme-measure - Longest line of running text.
 * @cssprop --cme-font-heading - Font family of headings; the page's own otherwise.
 */
export abstract class CmeElement extends LitElement {
  static readonly version = version;
  static readonly define = defineOnce;

  /** Language of words, dates and numbers; the nearest `lang` otherwise. */
  @property() locale = '';
  /** Level of the element's heading, 1 to 6; the headings inside follow it. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Hides the element's own heading from sight. */
  @property({ type: Boolean, attribute: 'without-heading' }) withoutHeading = false;
  /** Static file to read instead of a backend: `activities.json` or a calendar (`.ics`). */
  @property() src = '';
  /** Set by code; wins over `src` and the nearest `<cme-backend>`. */
  @property({ attribute: false }) backend?: CmeBackend | undefined;

  protected readonly source = new SourceController(this, { backend: () => this.backend, src: () => this.src });
  readonly #internals = this.attachInternals();
  #shown: StateName | undefined;
  #forget: (() => void) | undefined;

  /** The words in which this element speaks now. */
  protected get words(): Words {
    return wordsFor(this.locale || nearestLanguage(this));
  }

  /** Follows the words, not the page: English that stands in for a missing language must not be read from the right. */
  protected get direction(): 'ltr' | 'rtl' {
    return directionOf(this.words.locale);
  }

  /** What the element is doing; drives `:state()` and the skeleton. */
  protected abstract get stateName(): StateName;

  // Words may be added after the element is on the page.
  override connectedCallback(): void {
    super.connectedCallback();
    this.#forget = onWordsChanged(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget?.();
  }

  // A template that throws must not leave an empty box: what the editor wrote inside comes back.
  // Caught outside the update itself, so that Lit ends it and later ones still run.
  protected override scheduleUpdate(): void {
    try {
      void super.scheduleUpdate();
    } catch (error) {
      this.renderRoot.replaceChildren(document.createElement('slot'));
      reportError(error);
    }
  }

  // Hosts style by state, and a state has exactly one name.
  protected override updated(): void {
    const { states } = this.#internals;
    if (this.#shown === this.stateName) return;
    if (this.#shown) states.delete(this.#shown);
    states.add((this.#shown = this.stateName));
  }
}
