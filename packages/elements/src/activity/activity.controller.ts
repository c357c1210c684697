import { initialState, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import { CmeError, type CalendarLink, type CmeBackend } from '@cme-elements/adapters';
import type { Activity, Contact } from '@cme-elements/schema';
import { reading } from '../shared/reading.ts';
import { SessionsController } from './sessions.controller.ts';

export interface ActivityInputs {
  backend(): CmeBackend | undefined;
  /** Empty while nothing is chosen. */
  id(): string;
  language?(): string;
  started?(): void;
  /** Told once for each answer or failure; an id that the catalog does not know is an answer. */
  settled?(outcome: Activity | undefined | CmeError): void;
}

/** `empty` without an id: nothing is chosen; with one: the catalog does not know it. */
export type ActivityState =
  | { name: 'waiting' }
  | { name: 'loading' }
  | { name: 'empty'; id: string; contacts: readonly Contact[] }
  | { name: 'problem'; error: CmeError }
  | { name: 'ready'; activity: Activity };

/** A withdrawn activity and an address with a piece missing look the same to a reader: there is nothing here. */
const isUnknown = (error: unknown): boolean => CmeError.is(error) && (error.code === 'not-found' || error.code === 'invalid');

/** How to reach the provider. A failure here is no reason to say more. */
const contactsOf = (backend: CmeBackend, signal: AbortSignal): Promise<readonly Contact[]> =>
  backend.capabilities.has('program') ? backend.getProgram({ signal }).then(({ contacts }) => contacts, () => []) : Promise.resolve([]);

/** Reads one activity, and the sessions of a series after it. */
export class ActivityController {
  /** Pages of sessions, where the activity is a series. */
  readonly sessions: SessionsController;
  readonly #inputs: ActivityInputs;
  readonly #read;

  constructor(host: ReactiveControllerHost, inputs: ActivityInputs) {
    this.#inputs = inputs;
    this.#read = reading(host, {
      args: () => [inputs.backend(), inputs.id(), inputs.language?.() ?? ''] as const,
      task: async ([backend, id, language], { signal }) => {
        if (!backend) return initialState;
        if (!id) return { contacts: await contactsOf(backend, signal) };
        inputs.started?.();
        if (!backend.capabilities.has('activities')) throw new CmeError('unsupported');
        try {
          return await backend.getActivity(id, { signal, ...(language && { language }) });
        } catch (error) {
          if (isUnknown(error)) return { contacts: await contactsOf(backend, signal) };
          throw error;
        }
      },
      onComplete: (found) => inputs.id() && inputs.settled?.('id' in found ? found : undefined),
      onError: (error) => inputs.settled?.(CmeError.from(error)),
    });
    this.sessions = new SessionsController(host, {
      backend: () => inputs.backend(),
      seriesId: () => {
        const { state } = this;
        return state.name === 'ready' && state.activity.kind === 'series' ? state.activity.id : '';
      },
      now: () => new Date(),
    });
  }

  get state(): ActivityState {
    const { status, value, error } = this.#read;
    if (!this.#inputs.backend()) return { name: 'waiting' };
    if (status === TaskStatus.ERROR) return { name: 'problem', error: CmeError.from(error) };
    if (status !== TaskStatus.COMPLETE || !value) return { name: 'loading' };
    return 'id' in value ? { name: 'ready', activity: value } : { name: 'empty', id: this.#inputs.id(), contacts: value.contacts };
  }

  /** Where a calendar program gets the activity; nothing for what has no date. */
  get calendar(): CalendarLink | undefined {
    const { state } = this;
    if (state.name !== 'ready' || !(state.activity.time || state.activity.series)) return undefined;
    return this.#inputs.backend()?.calendarLink({ activityId: state.activity.id });
  }

  /** Asks again: the answer to "Try again". */
  readonly retry = (): Promise<void> => this.#read.run();
}
