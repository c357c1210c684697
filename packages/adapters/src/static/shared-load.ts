interface Running<Value> {
  value: Promise<Value>;
  waiting: number;
  done: boolean;
  controller: AbortController;
}

/**
 * One load for all who wait for it. A reader who moves on leaves the others undisturbed; when the last one has left, the
 * load ends too. A failed load is forgotten, so that the next reader tries again.
 */
export class SharedLoad<Value> {
  readonly #start: (signal: AbortSignal) => Promise<Value>;
  #running: Running<Value> | undefined;

  constructor(start: (signal: AbortSignal) => Promise<Value>) {
    this.#start = start;
  }

  async get(signal?: AbortSignal): Promise<Value> {
    signal?.throwIfAborted();
    const running = (this.#running ??= this.#begin());
    running.waiting++;
    let leave = (): void => undefined;
    const left = new Promise<never>((_, reject) => (leave = () => reject(signal?.reason as Error)));
    signal?.addEventListener('abort', leave, { once: true });
    try {
      return await Promise.race([running.value, left]);
    } finally {
      signal?.removeEventListener('abort', leave);
      if (--running.waiting === 0 && !running.done) this.#forget(running);
    }
  }

  #begin(): Running<Value> {
    const controller = new AbortController();
    const running = { value: this.#start(controller.signal), waiting: 0, done: false, controller };
    running.value.then(() => (running.done = true), () => this.#forget(running));
    return running;
  }

  #forget(running: Running<Value>): void {
    if (this.#running === running) this.#running = undefined;
    running.controller.abort();
  }
}
