import type { LitElement, TemplateResult } from 'lit';
import type { CmeBackend } from '@cme-elements/adapters';
import { trustedAddress } from '../shared/trust.ts';
import type { UrlStateController } from '../shared/url-state.controller.ts';
import { warnOnce } from '../shared/warn.ts';
import type { CatalogScreen } from './catalog-screen.ts';

type Panel = import('../activity/in-place.ts').ActivityInPlace;
type Host = LitElement;

interface InPlaceInputs {
  backend(): CmeBackend | undefined;
  language(): string;
  url: UrlStateController;
}

/** Opens an activity where the list stands, with an address of its own, so that Back returns to the list. */
export class InPlaceController {
  readonly #host: Host;
  readonly #inputs: InPlaceInputs;
  #panel: Panel | undefined;
  #id = '';
  #pushed = false;

  constructor(host: Host, inputs: InPlaceInputs) {
    this.#host = host;
    this.#inputs = inputs;
    host.addController(this);
  }

  hostConnected(): void {
    this.moved();
  }

  get isOpen(): boolean {
    return this.#id !== '';
  }

  /** The page for activities that the editor named, where one is and may be. */
  pageOf(activityId: string, template: string): string | undefined {
    if (!template) return undefined;
    const page = trustedAddress(template.replaceAll('{id}', encodeURIComponent(activityId)));
    if (!page) warnOnce(`activity-href="${template}" is ignored: it is on another origin. List that origin in the script's address (&also=https://…).`);
    return page;
  }

  /** The page for activities, else an address of this page. */
  hrefOf(activityId: string, template: string): string {
    return this.pageOf(activityId, template) ?? this.#address(activityId);
  }

  open(activityId: string): void {
    this.#pushed = true;
    this.#inputs.url.go('push', this.#address(activityId));
    this.moved();
  }

  /** Back to the list: by history where we came from there, so that Forward still works. */
  readonly close = (): void => {
    if (this.#pushed) {
      history.back();
      return;
    }
    this.#inputs.url.go('replace', this.#address(''));
    this.moved();
  };

  /** Reads the address: at the start, and after Back or Forward. */
  moved(): void {
    const id = this.#inputs.url.parameters.get(`${this.#inputs.url.prefix}.activity`) ?? '';
    if (id === this.#id) return;
    const left = this.#id;
    this.#id = id;
    if (!id) this.#pushed = false;
    if (id && !this.#panel) void this.#load();
    this.#host.requestUpdate();
    if (!id) this.#returnFocus(left);
  }

  render(screen: CatalogScreen): TemplateResult | undefined {
    return this.#panel?.render({ words: screen.words, headingLevel: screen.headingLevel, back: { href: this.#address(''), go: this.close } });
  }

  /** Most readers of a list never open one here: the code comes when the first one does. */
  async #load(): Promise<void> {
    const code = await import('../activity/in-place.ts').catch(() => undefined);
    // Without its code an activity would be a blank page: the list is better.
    if (!code) return this.close();
    const { ActivityInPlace } = code;
    this.#panel ??= new ActivityInPlace(this.#host, { backend: () => this.#inputs.backend(), id: () => this.#id, language: () => this.#inputs.language() });
    this.#host.requestUpdate();
  }

  #address(activityId: string): string {
    const { url } = this.#inputs;
    return url.address((parameters) => {
      if (activityId) parameters.set(`${url.prefix}.activity`, activityId);
      else parameters.delete(`${url.prefix}.activity`);
    });
  }

  #returnFocus(activityId: string): void {
    void this.#host.updateComplete.then(() => this.#host.shadowRoot?.querySelector<HTMLElement>(`[data-id="${CSS.escape(activityId)}"] .title, .title[data-id="${CSS.escape(activityId)}"]`)?.focus());
  }
}
