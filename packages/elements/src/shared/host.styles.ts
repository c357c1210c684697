import { css } from 'lit';

/**
 * What every element starts from: the host page's font, size and colours are inherited, the inherited troublemakers are
 * undone, and the semantic tokens get their fallbacks. Sizes are `em`, since `rem` belongs to the page.
 * Neutral tones are mixed from the text colour, so they follow the page into the dark by themselves.
 */
export const hostStyles = css`
  :host {
    --_accent: var(--cme-color-accent, light-dark(#0a56a5, #93c2f7));
    --_on-accent: var(--cme-color-on-accent, light-dark(#ffffff, #06213f));
    --_muted: var(--cme-color-text-muted, color-mix(in srgb, currentColor 80%, transparent));
    --_surface: var(--cme-color-surface, Canvas);
    --_on-surface: var(--cme-color-text, CanvasText);
    --_raised: var(--cme-color-raised, color-mix(in srgb, currentColor 4%, transparent));
    --_border: var(--cme-color-border, color-mix(in srgb, currentColor 16%, transparent));
    --_control: var(--cme-color-control, color-mix(in srgb, currentColor 58%, transparent));
    --_info: var(--cme-color-info, light-dark(#0a56a5, #93c2f7));
    --_warning: var(--cme-color-warning, light-dark(#7d4a00, #f2c078));
    --_danger: var(--cme-color-danger, light-dark(#a4201f, #ffaaa3));
    --_focus: var(--cme-color-focus, var(--_accent));
    --_space: var(--cme-space, 0.25em);
    --_radius: var(--cme-radius-control, 0.375em);
    --_radius-card: var(--cme-radius-card, 0.5em);
    --_shadow: var(--cme-shadow, 0 0.5em 2em light-dark(rgb(15 30 50 / 0.18), rgb(0 0 0 / 0.6)));
    --_measure: var(--cme-measure, 68ch);
    --_heading-font: var(--cme-font-heading, inherit);
    display: block;
    box-sizing: border-box;
    container: cme / inline-size;
    color: var(--cme-color-text, inherit);
    font-size: 1em;
  }
  /* On the root too: no rule of the page reaches inside, whereas one for everything reaches the host. */
  :host, .root {
    font-weight: 400;
    font-style: normal;
    font-variant: normal;
    line-height: 1.5;
    text-align: start;
    text-align-last: auto;
    text-transform: none;
    text-indent: 0;
    text-shadow: none;
    letter-spacing: normal;
    word-spacing: normal;
    word-break: normal;
    white-space: normal;
    hyphens: manual;
    visibility: visible;
    cursor: auto;
    -webkit-text-fill-color: currentColor;
    -webkit-text-stroke: 0;
  }
  :host([hidden]) {
    display: none;
  }
  /* Named, not inherited: a page's own rule for every element outranks what the host element says of itself. */
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, fieldset, legend {
    margin: 0;
    padding: 0;
    border: 0;
  }
  h1, h2, h3, h4, h5, h6 {
    font-family: var(--_heading-font);
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  ul, ol {
    list-style: none;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
    text-decoration-thickness: 0.0625em;
  }
  a:hover {
    text-decoration-thickness: 0.125em;
  }
  :focus-visible {
    outline: 0.125em solid var(--_focus);
    outline-offset: 0.125em;
  }
  .icon {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    vertical-align: -0.125em;
  }
  .muted {
    color: var(--_muted);
  }
  /* The tone is mixed from the text around it; mixed twice it would be too pale to read. */
  .muted .muted, .facts .muted {
    color: inherit;
  }
  .nowrap, time {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  /* Short texts in a row. The dot before each is cut away where a text begins a row, so that no row ends or begins with one; it is not read out. */
  .line, .credits {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: -1em;
    clip-path: inset(-0.5em 0 -0.5em 1em);
  }
  :is(.line, .credits):dir(rtl) {
    clip-path: inset(-0.5em 1em -0.5em 0);
  }
  :is(.line, .credits) > * {
    position: relative;
    padding-inline-start: 1em;
  }
  :is(.line, .credits) > ::before {
    content: '·';
    content: '·' / '';
    position: absolute;
    inset-inline-start: 0.375em;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .problem {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
    padding: calc(var(--_space) * 4);
    border: 0.0625em solid var(--_border);
    border-inline-start: 0.25em solid var(--_danger);
    border-radius: var(--_radius);
  }
  .problem > .icon {
    margin-block-start: 0.25em;
    color: var(--_danger);
  }
  .problem > div {
    display: grid;
    justify-items: start;
    gap: calc(var(--_space) * 2);
  }
  /* What the editor wrote stands clear of what we say. */
  .problem + slot {
    display: block;
    margin-block-start: calc(var(--_space) * 4);
  }
  .notice {
    display: flex;
    gap: calc(var(--_space) * 2);
    align-items: baseline;
    font-size: 0.9375em;
  }
  .notice > .icon {
    align-self: center;
    color: var(--_warning);
  }
  /* The skeleton waits 0.4 s: a fast answer shows no flicker. After 8 s it says what is slow. */
  .skeleton {
    animation: cme-appear 0s 0.4s both;
  }
  .skeleton .bone {
    display: block;
    border-radius: var(--_radius);
    background-color: color-mix(in srgb, currentColor 9%, transparent);
  }
  .skeleton .slow {
    animation: cme-appear 0s 8s both;
  }
  @keyframes cme-appear {
    from {
      visibility: hidden;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton .bone {
      animation: cme-breathe 1.8s 0.4s ease-in-out infinite alternate;
    }
    @keyframes cme-breathe {
      to {
        opacity: 0.5;
      }
    }
  }
  @media print {
    .no-print {
      display: none !important;
    }
  }
  @media (forced-colors: active) {
    .problem {
      border-inline-start-color: CanvasText;
    }
    .skeleton .bone {
      border: 1px solid GrayText;
    }
  }
`;
