import { initialState, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import { CmeError, type Asked, type CmeBackend } from '@cme-elements/adapters';
import type { CatalogQuery, Occurrence, Page } from '@cme-elements/schema';
import { reading } from '../shared/reading.ts';
import { firstOf, lastOf, monthOf } from './calendar-month.ts';
import type { AgendaState } from './catalog-state.ts';

interface CalendarInputs {
  /** Undefined while another view is shown: then nothing is asked. */
  backend(): CmeBackend | undefined;
  filters(): Asked<CatalogQuery>;
  /** The chosen day. */
  day(): string;
  /** True where there is no room for a month beside the agenda: the agenda then holds the whole month. */
  wholeMonth(): boolean;
  language(): string;
}

/** One page of an agenda. */
const agendaSize = 100;

/** How many entries each day of the month has, and what the chosen day holds. */
export class CalendarController {
  readonly #host: ReactiveControllerHost;
  readonly #inputs: CalendarInputs;
  readonly #month;
  readonly #agenda;
  #page: Page<Occurrence> | undefined;
  #more: 'idle' | 'loading' | CmeError = 'idle';

  constructor(host: ReactiveControllerHost, inputs: CalendarInputs) {
    this.#host = host;
    this.#inputs = inputs;
    this.#month = reading(host, {
      args: () => [inputs.backend(), JSON.stringify(this.#filters()), monthOf(inputs.day()), inputs.language()] as const,
      task: async ([backend, filters, month, language], { signal }) => {
        if (!backend) return initialState;
        const { facets } = await backend.listOccurrences({ ...JSON.parse(filters), from: firstOf(month), to: lastOf(month), limit: 0 }, { signal, language });
        return new Map(facets.day?.map(({ value, count }) => [value, count]));
      },
    });
    this.#agenda = reading(host, {
      args: () => [inputs.backend(), JSON.stringify({ ...this.#filters(), ...this.#range() }), inputs.language()] as const,
      task: async ([backend, query, language], { signal }) => {
        if (!backend) return initialState;
        return backend.listOccurrences({ ...JSON.parse(query), limit: agendaSize }, { signal, language });
      },
      onComplete: (page) => {
        this.#page = page;
        this.#more = 'idle';
      },
    });
  }

  /** Entries of each day of the month that has any. */
  get counts(): ReadonlyMap<string, number> {
    return this.#month.value ?? new Map();
  }

  /** A month that could not be counted is a problem too: its days would look free. */
  get agenda(): AgendaState {
    const failed = [this.#agenda, this.#month].find(({ status }) => status === TaskStatus.ERROR);
    if (failed) return { name: 'problem', error: CmeError.from(failed.error) };
    if (this.#agenda.status !== TaskStatus.COMPLETE || !this.#page) return { name: 'loading' };
    return { name: 'ready', page: this.#page, more: this.#more };
  }

  async retry(): Promise<void> {
    await Promise.all([this.#month.run(), this.#agenda.run()]);
  }

  /** Appends the next page of a busy month. */
  async more(): Promise<void> {
    const backend = this.#inputs.backend();
    const page = this.#page;
    if (!backend || !page?.nextCursor || this.#more === 'loading') return;
    this.#more = 'loading';
    this.#host.requestUpdate();
    const query = { ...this.#filters(), ...this.#range(), limit: agendaSize, cursor: page.nextCursor };
    const next = await backend.listOccurrences(query, { language: this.#inputs.language() }).catch(CmeError.from);
    if (this.#page !== page) return;
    this.#more = CmeError.is(next) ? next : 'idle';
    if (!CmeError.is(next)) this.#page = { ...page, items: [...page.items, ...next.items], nextCursor: next.nextCursor };
    this.#host.requestUpdate();
  }

  /** The month and the day are the calendar's own dates; the filters' dates do not apply to it. */
  #filters(): Asked<CatalogQuery> {
    const { from: _from, to: _to, when: _when, ...filters } = this.#inputs.filters();
    return filters;
  }

  #range(): { from: string; to: string } {
    const day = this.#inputs.day();
    return this.#inputs.wholeMonth() ? { from: firstOf(monthOf(day)), to: lastOf(monthOf(day)) } : { from: day, to: day };
  }
}
