import { ContextProvider } from '@lit/context';
import { html, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators/property.js';
import type { CmeBackend } from '@cme-elements/adapters';
import { backendContext } from '../shared/backend-context.ts';
import { connect } from '../shared/connect.ts';
import { defineOnce } from '../shared/define-once.ts';
import { trustedApiUrl } from '../shared/trust.ts';
import { version } from '../shared/version.ts';
import { warnOnce } from '../shared/warn.ts';

/**
 * Connects every element inside it to one backend. It shows nothing of its own.
 * @element cme-backend
 * @slot - The elements to connect, and anything else.
 * @status experimental
 * @since 0.1.0
 */
export class CmeBackendElement extends LitElement {
  static readonly version = version;
  static readonly define = defineOnce;

  /** Address that has `/v1` under it: `/cme-api` or `https://cme.example.org/`. */
  @property({ attribute: 'api-url' }) apiUrl = '';
  /** Set by code; wins over `api-url`. */
  @property({ attribute: false }) backend?: CmeBackend | undefined;

  readonly #provider = new ContextProvider(this, { context: backendContext });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('apiUrl') || changed.has('backend')) this.#provider.setValue(this.backend ?? this.#connect());
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  #connect(): CmeBackend | undefined {
    if (!this.apiUrl) return undefined;
    const apiUrl = trustedApiUrl(this.apiUrl);
    if (apiUrl) return connect(apiUrl);
    warnOnce(`<cme-backend api-url="${this.apiUrl}"> is ignored: the script on this page is pinned to another backend. Add &also=${URL.canParse(this.apiUrl) ? new URL(this.apiUrl).origin : 'https://…'} to the script's address to admit it.`);
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cme-backend': CmeBackendElement;
  }
}
