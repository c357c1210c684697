import { initialState, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import { CmeError, type CmeBackend } from '@cme-elements/adapters';
import type { Program } from '@cme-elements/schema';
import { reading } from '../shared/reading.ts';
import type { ProgramState } from './program-view.ts';

interface ProgramInputs {
  backend(): CmeBackend | undefined;
  language(): string;
  started(): void;
  /** Told once for each answer or failure. */
  settled(outcome: Program | CmeError): void;
}

/** Reads who the provider is. */
export class ProgramController {
  readonly #inputs: ProgramInputs;
  readonly #read;

  constructor(host: ReactiveControllerHost, inputs: ProgramInputs) {
    this.#inputs = inputs;
    this.#read = reading(host, {
      args: () => [inputs.backend(), inputs.language()] as const,
      task: async ([backend, language], { signal }) => {
        if (!backend) return initialState;
        inputs.started();
        if (!backend.capabilities.has('program')) throw new CmeError('unsupported');
        return backend.getProgram({ signal, language });
      },
      onComplete: (program) => inputs.settled(program),
      onError: (error) => inputs.settled(CmeError.from(error)),
    });
  }

  get state(): ProgramState {
    const { status, value, error } = this.#read;
    if (!this.#inputs.backend()) return { name: 'waiting' };
    if (status === TaskStatus.ERROR) return { name: 'problem', error: CmeError.from(error) };
    return status === TaskStatus.COMPLETE && value ? { name: 'ready', program: value } : { name: 'loading' };
  }

  /** Asks again: the answer to "Try again". */
  readonly retry = (): Promise<void> => this.#read.run();
}
