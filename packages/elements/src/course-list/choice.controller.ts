import type { ReactiveControllerHost } from 'lit';
import type { UrlStateController } from '../shared/url-state.controller.ts';
import { mostShown, readChoice, writeChoice, type CatalogChoice } from './catalog-choice.ts';

interface ChoiceInputs {
  /** What the attributes say. */
  presets(): CatalogChoice;
  /** True where the page's address remembers the choice. */
  remembers(): boolean;
  url: UrlStateController;
  changed(choice: CatalogChoice): void;
}

/** A word is finished before it is looked up. */
const typingPause = 250;

/** What the reader has chosen, starting from the attributes and, where the editor opted in, from the address. */
export class ChoiceController {
  readonly #host: ReactiveControllerHost;
  readonly #inputs: ChoiceInputs;
  #value: CatalogChoice | undefined;
  #typed: string | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, inputs: ChoiceInputs) {
    this.#host = host;
    this.#inputs = inputs;
    host.addController(this);
  }

  get value(): CatalogChoice {
    return (this.#value ??= this.#start());
  }

  /** What stands in the search field, ahead of what is asked for by some letters. */
  get typed(): string {
    return this.#typed ?? this.value.q;
  }

  hostDisconnected(): void {
    clearTimeout(this.#typing);
  }

  /** The reader went back or forward. Where the address remembers nothing, the choice stays as it is. */
  moved(): void {
    if (this.#inputs.remembers()) this.reset();
  }

  /** Reads attributes and address anew. */
  reset(): void {
    this.#value = undefined;
    this.#forgetTyping();
    this.#host.requestUpdate();
  }

  /** A deliberate step, which Back undoes. A new question starts on the first page, and takes along what is half typed. */
  change(part: Partial<CatalogChoice>, how: 'push' | 'replace' = 'push'): void {
    this.#value = { ...this.value, q: this.typed, shown: this.#inputs.presets().shown, ...part };
    this.#forgetTyping();
    this.#remember(how);
    this.#inputs.changed(this.#value);
    this.#host.requestUpdate();
  }

  /** Takes every filter away, the editor's too, and the words; order and view stay. */
  clear(): void {
    const { facets } = this.value;
    this.change({ q: '', from: '', to: '', when: 'upcoming', facets: Object.fromEntries(Object.keys(facets).map((name) => [name, []])) as unknown as CatalogChoice['facets'] });
  }

  /** Typing asks once the reader pauses, and Back skips the letters. */
  type(q: string): void {
    clearTimeout(this.#typing);
    this.#typed = q;
    this.#typing = setTimeout(() => this.change({}, 'replace'), typingPause);
  }

  /** Remembers how far the reader has come, without a new question. */
  reached(shown: number): void {
    this.#value = { ...this.value, shown: Math.min(shown, mostShown) };
    this.#remember('replace');
  }

  #forgetTyping(): void {
    clearTimeout(this.#typing);
    this.#typed = undefined;
  }

  #start(): CatalogChoice {
    const { presets, remembers, url } = this.#inputs;
    return remembers() ? readChoice(url.parameters, url.prefix, presets()) : presets();
  }

  #remember(how: 'push' | 'replace'): void {
    const { presets, remembers, url } = this.#inputs;
    if (remembers()) url.go(how, url.address((parameters) => writeChoice(parameters, url.prefix, presets(), this.value)));
  }
}
