import type { ReactiveControllerHost } from 'lit';

/** Tells when an element is narrower than a number of its own `em`; for structure only, looks follow container queries. */
export class WidthController {
  narrow = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #em: number;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, em: number) {
    this.#host = host;
    this.#em = em;
    host.addController(this);
  }

  hostConnected(): void {
    // Only the first drawing cannot wait for the observer: asking for a width makes the browser lay out the page.
    if (!this.#observer) this.narrow = this.#isNarrow(this.#host.clientWidth);
    this.#observer ??= new ResizeObserver(([entry]) => entry && this.#measure(entry.contentRect.width));
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #isNarrow(width: number): boolean {
    return width > 0 && width < this.#em * Number.parseFloat(getComputedStyle(this.#host).fontSize);
  }

  #measure(width: number): void {
    const narrow = this.#isNarrow(width);
    if (narrow === this.narrow) return;
    this.narrow = narrow;
    // In the next frame: a change of height while sizes are being told is an error on the page's account.
    requestAnimationFrame(() => this.#host.requestUpdate());
  }
}
