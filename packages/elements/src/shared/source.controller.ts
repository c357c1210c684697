import { ContextConsumer } from '@lit/context';
import { CmeError, type CmeBackend } from '@cme-elements/adapters';
import type { ReactiveControllerHost } from 'lit';
import { backendContext } from './backend-context.ts';
import { connect } from './connect.ts';
import { pageBase, pinnedApiUrl, trustedAddress } from './trust.ts';
import { warnOnce } from './warn.ts';

let pageBackend: { apiUrl: string; backend: CmeBackend | undefined } | undefined;

/** The backend that the loader tag names, one for the whole page. */
function loaderBackend(): CmeBackend | undefined {
  const apiUrl = pinnedApiUrl();
  if (!apiUrl) return undefined;
  if (pageBackend?.apiUrl !== apiUrl) pageBackend = { apiUrl, backend: connect(apiUrl) };
  return pageBackend.backend;
}

/** One reading of a file serves every element on the page that names it. */
const files = new Map<string, Promise<CmeBackend>>();

function fileBackend(url: string): Promise<CmeBackend> {
  let backend = files.get(url);
  if (!backend) {
    backend = import('@cme-elements/adapters/static').then(({ staticBackend }) => staticBackend({ url, base: pageBase() }));
    files.set(url, backend);
    backend.catch(() => files.delete(url));
  }
  return backend;
}

interface SourceInputs {
  /** Set by code; wins over everything. */
  backend(): CmeBackend | undefined;
  /** Address of a static file. */
  src(): string;
}

/** Where an element's data comes from: its property, its `src`, the nearest `<cme-backend>`, or the loader tag. */
export class SourceController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #inputs: SourceInputs;
  readonly #provided;
  #file: { src: string; backend?: CmeBackend } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, inputs: SourceInputs) {
    this.#host = host;
    this.#inputs = inputs;
    this.#provided = new ContextConsumer(host, { context: backendContext, subscribe: true });
    host.addController(this);
  }

  /** Undefined while nothing is configured or the reader of files is on its way. */
  get value(): CmeBackend | undefined {
    const src = this.#inputs.src();
    return this.#inputs.backend() ?? (src ? this.#fromFile(src) : (this.#provided.value ?? loaderBackend()));
  }

  hostConnected(): void {
    document.addEventListener('context-provider', this.#askAgain);
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#askAgain);
  }

  hostUpdate(): void {
    if (!this.#inputs.src()) this.#file = undefined;
  }

  /** A backend that is defined after its content announces itself when it comes to life. */
  readonly #askAgain = () => this.#provided.hostConnected();

  #fromFile(src: string): CmeBackend | undefined {
    if (this.#file?.src === src) return this.#file.backend;
    const file: { src: string; backend?: CmeBackend } = { src };
    this.#file = file;
    const url = trustedAddress(src);
    if (!url) {
      warnOnce(`src="${src}" is ignored: it is on another origin. Put the file on this site, or list its origin in the script's address (&also=https://…).`);
      return undefined;
    }
    fileBackend(url).then((backend) => {
      file.backend = backend;
      if (this.#file === file) this.#host.requestUpdate();
    }, (error: unknown) => warnOnce(`src="${src}" cannot be read: ${CmeError.from(error).message}`));
    return undefined;
  }
}
