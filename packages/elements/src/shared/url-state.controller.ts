import type { ReactiveControllerHost } from 'lit';

const claimed = new Set<string>();

/** The prefix asked for, or the next free one: two lists on one page must not move each other. */
function claim(prefix: string): string {
  let free = prefix;
  for (let number = 2; claimed.has(free); number++) free = `${prefix}${number}`;
  claimed.add(free);
  return free;
}

interface UrlStateInputs {
  prefix(): string;
  /** The reader went back or forward. */
  moved(): void;
}

/** Keeps a part of the page's address, under a prefix of its own. */
export class UrlStateController {
  readonly #inputs: UrlStateInputs;
  #prefix: string | undefined;

  constructor(host: ReactiveControllerHost, inputs: UrlStateInputs) {
    this.#inputs = inputs;
    host.addController(this);
  }

  get prefix(): string {
    return (this.#prefix ??= claim(this.#inputs.prefix()));
  }

  get parameters(): URLSearchParams {
    return new URLSearchParams(location.search);
  }

  /** The page's address with other parameters of ours; `<base>` does not move it. */
  address(change: (parameters: URLSearchParams) => void): string {
    const { parameters } = this;
    change(parameters);
    const query = parameters.toString();
    return `${location.pathname}${query && `?${query}`}${location.hash}`;
  }

  /** `push` for a step that Back should undo, `replace` for typing. */
  go(how: 'push' | 'replace', address: string): void {
    if (address === `${location.pathname}${location.search}${location.hash}`) return;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#moved);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#moved);
    if (this.#prefix) claimed.delete(this.#prefix);
    this.#prefix = undefined;
  }

  readonly #moved = () => this.#inputs.moved();
}
