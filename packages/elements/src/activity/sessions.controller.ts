import { initialState, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import { CmeError, type CmeBackend } from '@cme-elements/adapters';
import type { Page, Session } from '@cme-elements/schema';
import { reading } from '../shared/reading.ts';

interface SessionsInputs {
  backend(): CmeBackend | undefined;
  /** Empty where there are no sessions to read. */
  seriesId(): string;
  now(): Date;
}

export type SessionsState =
  | { name: 'waiting' | 'loading' }
  | { name: 'problem'; error: CmeError }
  /** `added` is the first session that "Show more" brought, where the reader goes on. */
  | { name: 'ready'; page: Page<Session>; more: 'idle' | 'loading' | CmeError; added: string | undefined };

const pageSize = 12;

/** The day that it still is somewhere on earth: never later than today in the zone of a session. */
const earliestToday = (now: Date): string => new Date(now.getTime() - 12 * 3_600_000).toISOString().slice(0, 10);

/** Pages of a series' sessions: those to come, or all of them. */
export class SessionsController {
  /** Whether sessions that are over are listed too. */
  withPast = false;
  readonly #host: ReactiveControllerHost;
  readonly #inputs: SessionsInputs;
  readonly #read;
  #page: Page<Session> | undefined;
  #more: 'idle' | 'loading' | CmeError = 'idle';
  #added: string | undefined;

  constructor(host: ReactiveControllerHost, inputs: SessionsInputs) {
    this.#host = host;
    this.#inputs = inputs;
    this.#read = reading(host, {
      args: () => [inputs.backend(), inputs.seriesId(), this.withPast] as const,
      task: async ([backend, seriesId], { signal }) => (backend && seriesId ? backend.listSessions(seriesId, this.#query(), { signal }) : initialState),
      onComplete: (page) => {
        this.#page = page;
        this.#more = 'idle';
        this.#added = undefined;
      },
    });
  }

  get state(): SessionsState {
    const { status, error } = this.#read;
    if (status === TaskStatus.INITIAL) return { name: 'waiting' };
    if (status === TaskStatus.ERROR) return { name: 'problem', error: CmeError.from(error) };
    if (status === TaskStatus.PENDING || !this.#page) return { name: 'loading' };
    return { name: 'ready', page: this.#page, more: this.#more, added: this.#added };
  }

  readonly retry = (): Promise<void> => this.#read.run();

  readonly togglePast = (): void => {
    this.withPast = !this.withPast;
    this.#host.requestUpdate();
  };

  /** Appends the next page. A second press while it is on its way does nothing. */
  readonly more = async (): Promise<void> => {
    const backend = this.#inputs.backend();
    const page = this.#page;
    if (!backend || !page?.nextCursor || this.#more === 'loading') return;
    this.#settle('loading');
    try {
      const next = await backend.listSessions(this.#inputs.seriesId(), { ...this.#query(), cursor: page.nextCursor });
      // Another series, or other sessions of it, may have been asked for while we waited.
      if (this.#page !== page) return;
      // A session may have moved to this page since the last one was read.
      const added = next.items.filter(({ id }) => !page.items.some((known) => known.id === id));
      this.#page = { ...next, total: page.total, dropped: page.dropped + next.dropped, items: [...page.items, ...added] };
      this.#added = added[0]?.id;
      this.#settle('idle');
    } catch (error) {
      if (this.#page === page) this.#settle(CmeError.from(error));
    }
  };

  #query() {
    return { limit: pageSize, ...(this.withPast ? {} : { from: earliestToday(this.#inputs.now()) }) };
  }

  #settle(more: 'idle' | 'loading' | CmeError): void {
    this.#more = more;
    this.#host.requestUpdate();
  }
}
