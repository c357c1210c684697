import { html, type PropertyValues } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import { keyed } from 'lit/directives/keyed.js';
import { CmeError } from '@cme-elements/adapters';
import type { ActivitySummary, Contact, FacetName, Page } from '@cme-elements/schema';
import { CmeElement, type StateName } from '../shared/cme-element.ts';
import { controlStyles } from '../shared/controls.styles.ts';
import { CmeActivityOpenedEvent, CmeCatalogChangedEvent, CmeErrorEvent } from '../shared/events.ts';
import { hostStyles } from '../shared/host.styles.ts';
import { problemTemplate } from '../shared/problem.template.ts';
import { UrlStateController } from '../shared/url-state.controller.ts';
import { WidthController } from '../shared/width.controller.ts';
import { CalendarController } from './calendar.controller.ts';
import { dayOf } from './calendar-month.ts';
import { calendarTemplate } from './calendar.template.ts';
import { filterCount, filtersOf } from './catalog-choice.ts';
import type { CatalogActions, CatalogScreen } from './catalog-screen.ts';
import { ChoiceController } from './choice.controller.ts';
import { CatalogController } from './course-list.controller.ts';
import { courseListStyles } from './course-list.styles.ts';
import { catalogTemplate, skeletonTemplate } from './course-list.template.ts';
import { emptyTemplate } from './empty.template.ts';
import { InPlaceController } from './in-place.controller.ts';
import { isPresetName, presetsOf } from './presets.ts';
import { resultsTemplate } from './results.template.ts';

/**
 * The catalog: search, filters with counts, sort, four views, and deep links.
 * @element cme-course-list
 * @slot - Fallback: shown before a backend answers and when none can be reached. Give it a link to the calendar.
 * @csspart heading - The title of the list.
 * @csspart filters - The filters beside the results.
 * @csspart search - The search field with its icon.
 * @csspart views - The switch between the four views.
 * @csspart results - Everything below the tools.
 * @csspart active-filters - The removable filters.
 * @csspart group-heading - The heading of a kind of activities.
 * @csspart list - The rows of the list view.
 * @csspart cards - The cards.
 * @csspart table - The table.
 * @csspart row - One row of the list or the table.
 * @csspart card - One card.
 * @csspart title - The link of an activity.
 * @csspart credits - The credit amounts of an activity.
 * @csspart calendar - The calendar.
 * @csspart more - The button that shows more.
 * @csspart empty - What stands there when nothing was found.
 * @csspart problem - What stands there when something failed.
 * @fires {CmeErrorDetail} cme-error - The list could not be read, or some records were left out (`detail.partial`).
 * @fires {{ activityId: string }} cme-activity-opened - A reader opened an activity in place.
 * @fires {{ view: string, filterCount: number }} cme-catalog-changed - A reader changed filters, sort or view.
 * @fires {Event} loadstart - A question went out. Does not bubble.
 * @fires {Event} load - The answer is on screen. Does not bubble.
 * @fires {Event} error - The question failed. Does not bubble.
 * @fires {Event} loadend - The question is settled. Does not bubble.
 * @status experimental
 * @since 0.1.0
 */
export class CmeCourseList extends CmeElement {
  static override styles = [hostStyles, controlStyles, courseListStyles];

  /** Title above the list; "Activities" otherwise. */
  @property() heading = '';
  /** `list`, `cards`, `table` or `calendar`. */
  @property() view = 'list';
  /** How many activities are shown at first, and added by "Show more"; 1 to 100. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 20;
  /** Hides the filters: the attributes alone decide what is listed. */
  @property({ type: Boolean, attribute: 'without-filters' }) withoutFilters = false;
  /** Hides the switch between views. */
  @property({ type: Boolean, attribute: 'without-views' }) withoutViews = false;
  /** One list without the headings Live, On-Demand, Grand Rounds and RSS. */
  @property({ type: Boolean, attribute: 'without-groups' }) withoutGroups = false;
  /** Where a title leads: `/education/activity?id={id}`. Without it the activity opens in place. */
  @property({ attribute: 'activity-href' }) activityHref = '';
  /** Remembers filters, sort and view in the page's address, under this prefix (`cme` when empty). */
  @property({ attribute: 'url-state' }) urlState: string | null = null;

  // What is chosen at first. Several values of one filter are separated by commas.
  /** Words to search for. */
  @property() q = '';
  /** `live`, `on-demand`, `series`. */
  @property() kind = '';
  /** Code of a profession for which the credit counts, such as `rn`. */
  @property() profession = '';
  /** Code of a credit type, such as `ama_pra_1`. */
  @property({ attribute: 'credit-type' }) creditType = '';
  /** Such as `cardiology`. */
  @property() specialty = '';
  /** Such as `enduring`. */
  @property() format = '';
  /** `online`, or a city such as `los-angeles-ca`. */
  @property() location = '';
  /** Language in which the activity is held, such as `es`. */
  @property() language = '';
  /** `free`, `paid`, `varies`. */
  @property() cost = '';
  /** First day, `2026-12-03`. */
  @property() from = '';
  /** Last day. */
  @property() to = '';
  /** `upcoming`, `past` or `all`. */
  @property() when = 'upcoming';
  /** `soonest`, `newest`, `relevance` or `credits`. */
  @property() sort = 'soonest';

  @state() private filtersOpen = false;
  @state() private expanded: ReadonlySet<FacetName> = new Set();
  @state() private contacts: readonly Contact[] = [];
  @state() private copied = false;

  readonly #width = new WidthController(this, 48);
  readonly #url: UrlStateController = new UrlStateController(this, { prefix: () => this.urlState || 'cme', moved: () => this.#moved() });
  readonly #choice = new ChoiceController(this, {
    presets: () => presetsOf(this),
    remembers: () => this.urlState !== null,
    url: this.#url,
    changed: (choice) => {
      this.copied = false;
      this.dispatchEvent(new CmeCatalogChangedEvent(choice.view, filterCount(choice)));
    },
  });
  readonly #catalog = new CatalogController(this, {
    backend: () => this.source.value,
    query: () => ({ ...filtersOf(this.#choice.value), sort: this.#choice.value.sort, ...(this.#grouped && { group: 'kind' as const }) }),
    sizes: () => ({ first: this.#choice.value.shown, more: presetsOf(this).shown }),
    language: () => this.words.locale,
    started: () => this.dispatchEvent(new Event('loadstart')),
    settled: (outcome) => this.#settled(outcome),
  });
  readonly #calendar = new CalendarController(this, {
    backend: () => (this.#choice.value.view === 'calendar' ? this.source.value : undefined),
    filters: () => filtersOf(this.#choice.value),
    day: () => this.#day,
    wholeMonth: () => this.#width.narrow,
    language: () => this.words.locale,
  });
  readonly #inPlace = new InPlaceController(this, { backend: () => this.source.value, url: this.#url, language: () => this.words.locale });

  protected override get stateName(): StateName {
    return this.#catalog.state.name;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && [...changed.keys()].some(isPresetName)) this.#choice.reset();
    // A sheet that was left by turning the phone does not come back with it.
    if (!this.#width.narrow) this.filtersOpen = false;
  }

  // A pressed button may vanish with what it changed. The reader's place must not: it moves to the heading.
  protected override update(changed: PropertyValues<this>): void {
    const held = this.shadowRoot?.activeElement;
    super.update(changed);
    if (held?.isConnected === false) this.renderRoot.querySelector<HTMLElement>('[part=heading]')?.focus({ preventScroll: true });
  }

  protected override render() {
    if (this.#catalog.state.name === 'waiting') return html`<slot></slot>`;
    const screen = this.#screen;
    const content = this.#inPlace.isOpen ? this.#inPlace.render(screen) : catalogTemplate(screen, this.#actions, this.#results(screen));
    // Drawn anew in another language: a page translator may have replaced the texts of the old one.
    return keyed(this.words, html`<div class="root" lang=${this.words.locale} dir=${this.direction}>${content}</div>`);
  }

  // The sheet is a native dialog, and only script can open one as modal.
  protected override updated(): void {
    super.updated();
    const sheet = this.renderRoot.querySelector('dialog');
    if (sheet && !sheet.open) sheet.showModal();
  }

  #results(screen: CatalogScreen) {
    const { state } = screen;
    switch (state.name) {
      case 'waiting':
      case 'loading': return skeletonTemplate(screen);
      case 'problem': return problemTemplate(this.words, state.error, this.#actions.retry);
      case 'empty':
      case 'ready':
        if (screen.choice.view === 'calendar') return calendarTemplate(screen, this.#actions);
        return state.name === 'empty' ? emptyTemplate(screen, this.#actions) : resultsTemplate(screen, this.#actions, state);
    }
  }

  get #day(): string {
    return this.#choice.value.day || dayOf(new Date());
  }

  /** Kinds stand together while the list is in the order of dates; another order cuts across them. */
  get #grouped(): boolean {
    const { q, sort, view } = this.#choice.value;
    return !this.withoutGroups && !q && sort === 'soonest' && view !== 'table';
  }

  get #screen(): CatalogScreen {
    return {
      words: this.words,
      heading: this.heading,
      headingLevel: this.headingLevel,
      withoutHeading: this.withoutHeading,
      withoutFilters: this.withoutFilters,
      withoutViews: this.withoutViews,
      grouped: this.#grouped,
      pageSize: presetsOf(this).shown,
      narrow: this.#width.narrow,
      filtersOpen: this.filtersOpen,
      expanded: this.expanded,
      choice: { ...this.#choice.value, day: this.#day },
      typed: this.#choice.typed,
      state: this.#catalog.state,
      agenda: this.#calendar.agenda,
      dayCounts: this.#calendar.counts,
      contacts: this.contacts,
      subscription: this.source.value?.calendarLink({ filters: filtersOf(this.#choice.value) }),
      copied: this.copied,
      now: new Date(),
    };
  }

  readonly #actions: CatalogActions = {
    search: (text) => this.#choice.type(text),
    toggle: (facet, value) => {
      const values = this.#choice.value.facets[facet];
      this.#actions.choose(facet, values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
    },
    choose: (facet, values) => this.#choice.change({ facets: { ...this.#choice.value.facets, [facet]: values } }),
    period: (when) => this.#choice.change({ when }),
    dates: (range) => this.#choice.change(range),
    sort: (by) => this.#choice.change({ sort: by }),
    view: (as) => this.#choice.change({ view: as, shown: this.#choice.value.shown }),
    day: (day, { focus } = { focus: false }) => {
      this.#choice.change({ day }, 'replace');
      if (focus) void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus());
    },
    clear: () => this.#choice.clear(),
    more: () => void this.#more(),
    moreAgenda: () => void this.#calendar.more(),
    retryAgenda: () => void this.#calendar.retry(),
    retry: () => void this.#catalog.retry(),
    expand: (facet) => {
      const expanded = new Set(this.expanded);
      if (!expanded.delete(facet)) expanded.add(facet);
      this.expanded = expanded;
    },
    openFilters: () => (this.filtersOpen = true),
    closeFilters: () => {
      this.filtersOpen = false;
      // What lies behind an open sheet cannot take the focus.
      this.renderRoot.querySelector('dialog')?.close();
      this.renderRoot.querySelector<HTMLElement>('#filters')?.focus();
    },
    copyAddress: (address) => void navigator.clipboard.writeText(address).then(() => (this.copied = true), () => {}),
    hrefOf: (activityId) => this.#inPlace.hrefOf(activityId, this.activityHref),
    open: (event, activityId) => {
      if (this.#inPlace.pageOf(activityId, this.activityHref) || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      this.#inPlace.open(activityId);
      this.dispatchEvent(new CmeActivityOpenedEvent(activityId));
    },
  };

  /** The focus goes to the first new item: the reader goes on where they were. */
  async #more(): Promise<void> {
    const added = await this.#catalog.more();
    const { state } = this.#catalog;
    if (!added || !('page' in state)) return;
    this.#choice.reached(state.page.items.length);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(added.id)}"] .title`)?.focus();
  }

  #settled(outcome: Page<ActivitySummary> | CmeError): void {
    const failed = CmeError.is(outcome);
    // Whoever hears these may look at what is on screen.
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.dispatchEvent(new Event(failed ? 'error' : 'load'));
      this.dispatchEvent(new Event('loadend'));
      if (failed) this.dispatchEvent(new CmeErrorEvent(outcome));
      else if (outcome.dropped) this.dispatchEvent(new CmeErrorEvent(new CmeError('contract'), outcome.dropped));
    });
    if (!failed && !outcome.items.length) void this.#catalog.contacts().then((contacts) => (this.contacts = contacts));
  }

  #moved(): void {
    this.#choice.moved();
    this.#inPlace.moved();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cme-course-list': CmeCourseList;
  }
}
