import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Runs controllers through the life of an element without a DOM: updates come in a microtask, as Lit's do. */
export class ControllerHost implements ReactiveControllerHost {
  readonly #controllers = new Set<ReactiveController>();
  #update: Promise<boolean> | undefined;

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  connect(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnect(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  requestUpdate(): void {
    this.#update ??= Promise.resolve().then(() => {
      this.#update = undefined;
      for (const controller of this.#controllers) controller.hostUpdate?.();
      for (const controller of this.#controllers) controller.hostUpdated?.();
      return true;
    });
  }

  get updateComplete(): Promise<boolean> {
    return this.#update ?? Promise.resolve(true);
  }

  /** Waits until everything that was answered has been drawn. */
  async settled(): Promise<void> {
    this.requestUpdate();
    for (let turn = 0; turn < 5; turn += 1) await new Promise((done) => setTimeout(done));
  }
}
