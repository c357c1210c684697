import { initialState, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import { CmeError, type Asked, type CmeBackend } from '@cme-elements/adapters';
import type { ActivitySummary, CatalogQuery, Contact, Page } from '@cme-elements/schema';
import { reading } from '../shared/reading.ts';
import type { CatalogState } from './catalog-state.ts';

interface CatalogInputs {
  backend(): CmeBackend | undefined;
  /** The question without its page size; a change asks again from the first page. */
  query(): Asked<CatalogQuery>;
  /** How many items to ask for at first, and how many "Show more" adds. */
  sizes(): { first: number; more: number };
  language(): string;
  /** Told once for each answer or failure. */
  settled(outcome: Page<ActivitySummary> | CmeError): void;
  started(): void;
}

/** A list that is not found is no missing activity: there is no such API at that address. */
function noList(error: unknown): never {
  const { code, message, status, requestId } = CmeError.from(error);
  throw code === 'not-found' ? new CmeError('contract', message, { status, requestId, cause: error }) : error;
}

/** Asks for activities, keeps what is shown while a new answer is on its way, and appends further pages. */
export class CatalogController {
  readonly #host: ReactiveControllerHost;
  readonly #inputs: CatalogInputs;
  readonly #read;
  #page: Page<ActivitySummary> | undefined;
  #more: 'idle' | 'loading' | CmeError = 'idle';
  #backend: CmeBackend | undefined;
  #contacts: Promise<readonly Contact[]> | undefined;

  constructor(host: ReactiveControllerHost, inputs: CatalogInputs) {
    this.#host = host;
    this.#inputs = inputs;
    this.#read = reading(host, {
      // The query is compared by value: a render that changes nothing must not ask again.
      args: () => [inputs.backend(), JSON.stringify(inputs.query()), inputs.language()] as const,
      task: async ([backend, query, language], { signal }) => {
        if (!backend) return initialState;
        if (backend !== this.#backend) this.#forget(backend);
        inputs.started();
        return backend.listActivities({ ...(JSON.parse(query) as Asked<CatalogQuery>), limit: inputs.sizes().first }, { signal, language }).catch(noList);
      },
      onComplete: (page) => {
        this.#page = page;
        this.#more = 'idle';
        inputs.settled(page);
      },
      onError: (error) => {
        this.#page = undefined;
        inputs.settled(CmeError.from(error));
      },
    });
  }

  get state(): CatalogState {
    const { status, error } = this.#read;
    if (status === TaskStatus.INITIAL || !this.#inputs.backend()) return { name: 'waiting' };
    if (status === TaskStatus.ERROR) return { name: 'problem', error: CmeError.from(error) };
    const page = this.#page;
    if (!page) return { name: 'loading' };
    return { name: page.items.length ? 'ready' : 'empty', page, busy: status === TaskStatus.PENDING, more: this.#more };
  }

  /** Asks again: the answer to "Try again". */
  retry(): Promise<void> {
    return this.#read.run();
  }

  /**
   * Appends the next page and gives back its first item. A second press while it is on its way does nothing, nor does one
   * while another question is: its cursors will be others.
   */
  async more(): Promise<ActivitySummary | undefined> {
    const backend = this.#inputs.backend();
    const page = this.#page;
    if (!backend || !page?.nextCursor || this.#more === 'loading' || this.#read.status === TaskStatus.PENDING) return undefined;
    this.#more = 'loading';
    this.#host.requestUpdate();
    let added: ActivitySummary | undefined;
    try {
      const next = await backend.listActivities({ ...this.#inputs.query(), limit: this.#inputs.sizes().more, cursor: page.nextCursor }, { language: this.#inputs.language() });
      // Filters may have changed while we waited; their answer wins.
      if (this.#page !== page) return undefined;
      // A catalog that moved meanwhile may repeat an item.
      const shown = new Set(page.items.map(({ id }) => id));
      const items = next.items.filter(({ id }) => !shown.has(id));
      added = items[0];
      this.#page = { ...next, facets: page.facets, total: page.total, dropped: page.dropped + next.dropped, items: [...page.items, ...items] };
      this.#more = 'idle';
    } catch (error) {
      if (this.#page !== page) return undefined;
      this.#more = CmeError.from(error);
    }
    this.#host.requestUpdate();
    return added;
  }

  /** How to reach the provider, for a list with nothing in it. A failure there is no reason to say more. */
  contacts(): Promise<readonly Contact[]> {
    const backend = this.#inputs.backend();
    this.#contacts ??= backend?.capabilities.has('program')
      ? backend.getProgram().then(({ contacts }) => contacts, () => [])
      : Promise.resolve([]);
    return this.#contacts;
  }

  #forget(backend: CmeBackend): void {
    this.#backend = backend;
    this.#page = undefined;
    this.#contacts = undefined;
  }
}
