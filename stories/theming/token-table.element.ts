import { css, html, LitElement, nothing } from 'lit';
import { hostStyles } from '../../packages/elements/src/shared/host.styles.ts';
import { contrast } from './contrast.ts';
import { contrasts, tokens, type Token } from './tokens.ts';

const schemes = ['light', 'dark'] as const;

/** The tokens as the elements see them: the table has their own style sheet, so that a swatch cannot differ from what is drawn. */
class TokenTable extends LitElement {
  static override styles = [hostStyles, css`
    table { border-collapse: collapse; inline-size: 100%; font-size: 0.875em; }
    th, td { padding: 0.5em 1em 0.5em 0; text-align: start; vertical-align: top; font-weight: 400; border-block-end: 1px solid var(--_border); }
    thead th { font-weight: 600; }
    code { font-size: 0.9375em; overflow-wrap: anywhere; }
    .scheme { min-inline-size: 8em; padding: 0.5em; background: Canvas; color: CanvasText; }
    .light { color-scheme: light; }
    .dark { color-scheme: dark; }
    .swatch { display: block; block-size: 2em; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
    .meaning { min-inline-size: 14em; }
    th code { white-space: nowrap; }
    @container cme (inline-size < 48em) {
      table, tbody, tr, th, td { display: block; }
      thead { position: absolute; clip-path: inset(50%); }
      th, td { border: 0; padding-block: 0.25em; }
      tr { border-block-end: 1px solid var(--_border); padding-block: 0.5em; }
    }
  `];

  protected override render() {
    return html`<table>
      <caption class="visually-hidden">Public tokens</caption>
      <thead><tr><th scope="col">Token</th><th scope="col">What it colours or measures</th><th scope="col">Default</th><th scope="col">Light</th><th scope="col">Dark</th></tr></thead>
      <tbody>${tokens.map((token) => html`<tr data-token=${token.name}>
        <th scope="row"><code>${token.name}</code></th>
        <td class="meaning">${token.meaning}</td>
        <td><code>${token.fallback}</code></td>
        ${token.name.startsWith('--cme-color') ? schemes.map((scheme) => html`<td class="scheme ${scheme}">${this.#swatch(token)}</td>`) : html`<td colspan="2"></td>`}
      </tr>`)}</tbody>
    </table>`;
  }

  // Contrast is measured on what the browser has drawn.
  protected override firstUpdated(): void {
    for (const row of this.renderRoot.querySelectorAll<HTMLElement>('[data-token]')) {
      const wanted = contrasts[row.dataset['token']!];
      if (!wanted) continue;
      for (const cell of row.querySelectorAll<HTMLElement>('.scheme')) {
        const swatch = cell.querySelector<HTMLElement>('.swatch')!;
        const colour = getComputedStyle(swatch).backgroundColor;
        swatch.style.background = `var(${wanted.against})`;
        const ground = getComputedStyle(swatch).backgroundColor;
        swatch.style.background = colour;
        const ratio = contrast(getComputedStyle(cell).backgroundColor, ground, colour);
        cell.dataset['contrast'] = String(ratio);
        cell.querySelector('.ratio')!.textContent = `${ratio.toFixed(1)} : 1, at least ${wanted.least}`;
      }
    }
  }

  #swatch({ name, used }: Token) {
    return html`<span class="swatch" .style=${`background: var(${used})`}></span>${contrasts[name] ? html`<span class="ratio"></span>` : nothing}`;
  }
}

customElements.define('story-token-table', TokenTable);
