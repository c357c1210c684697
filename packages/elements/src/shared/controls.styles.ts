import { css } from 'lit';

/** Native controls, drawn once for all elements. */
export const controlStyles = css`
  button, input, select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }
  .button, .field {
    min-block-size: 2.75em;
    border: 0.0625em solid var(--_control);
    border-radius: var(--_radius);
    background: transparent;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 4);
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    color: inherit;
    cursor: pointer;
  }
  .button:hover {
    background-color: color-mix(in srgb, currentColor 7%, transparent);
  }
  .button.small {
    min-block-size: 2.25em;
    padding: calc(var(--_space)) calc(var(--_space) * 3);
    font-size: 0.9375em;
  }
  .button.primary {
    border-color: var(--_accent);
    background-color: var(--_accent);
    color: var(--_on-accent);
  }
  .button.primary:hover {
    background-color: color-mix(in srgb, var(--_accent) 88%, var(--_on-accent));
  }
  .button.quiet {
    border-color: transparent;
    color: var(--_accent);
  }
  .button:is([disabled], [aria-disabled='true']) {
    cursor: default;
    opacity: 0.6;
  }
  .field {
    inline-size: 100%;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 3);
  }
  select.field {
    appearance: none;
    padding-inline-end: 2.25em;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  option {
    background-color: Canvas;
    color: CanvasText;
  }
  .select {
    position: relative;
    display: block;
  }
  .select > .icon {
    position: absolute;
    inset-inline-end: calc(var(--_space) * 3);
    inset-block-start: calc(50% - 0.5em);
    pointer-events: none;
  }
  input[type='checkbox'], input[type='radio'] {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    accent-color: var(--_accent);
  }
  .segments {
    display: inline-flex;
    border: 0.0625em solid var(--_control);
    border-radius: var(--_radius);
  }
  .segments > button {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    min-block-size: 2.625em;
    padding: calc(var(--_space)) calc(var(--_space) * 3);
    border: 0;
    border-radius: calc(var(--_radius) - 0.0625em);
    background: transparent;
    cursor: pointer;
  }
  .segments > button + button {
    border-inline-start: 0.0625em solid var(--_border);
  }
  .segments > button:hover {
    background-color: color-mix(in srgb, currentColor 7%, transparent);
  }
  .segments > button[aria-pressed='true'] {
    background-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    min-block-size: 2em;
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 3);
    border: 0.0625em solid var(--_border);
    border-radius: 1em;
    background-color: var(--_raised);
    font-size: 0.9375em;
    text-align: start;
    cursor: pointer;
  }
  .chip:hover {
    border-color: var(--_control);
  }
  @media (forced-colors: active) {
    .button, .field, .segments, .chip {
      border-color: ButtonBorder;
    }
    .segments > button[aria-pressed='true'], .button.primary {
      forced-color-adjust: none;
      background-color: Highlight;
      color: HighlightText;
    }
  }
`;
