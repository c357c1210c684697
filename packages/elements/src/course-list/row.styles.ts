import { css } from 'lit';

/** One activity as a row, and the pieces that cards and table share with it. */
export const rowStyles = css`
  .rows {
    border-block-start: 0.0625em solid var(--_border);
  }
  .row {
    display: grid;
    grid-template-columns: 4.5em minmax(0, 1fr) auto;
    gap: calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 4);
    border-block-end: 0.0625em solid var(--_border);
    break-inside: avoid;
  }
  .date-block {
    display: grid;
    align-content: start;
    justify-items: center;
    padding-block: calc(var(--_space) * 1.5);
    border-radius: var(--_radius);
    background-color: var(--_raised);
    line-height: 1.25;
    text-align: center;
    font-size: 0.8125em;
    align-self: start;
    min-block-size: 5.25em;
  }
  .date-block .day {
    font-size: 1.772em;
    font-weight: 600;
  }
  .date-block .weekday, .date-block .month {
    color: var(--_muted);
    white-space: nowrap;
  }
  .date-block.undated {
    align-content: center;
    gap: calc(var(--_space) * 2);
    padding-inline: calc(var(--_space));
    text-wrap: balance;
  }
  .date-block.undated .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  .row-main {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 1.5);
    min-inline-size: 0;
  }
  .row-title {
    font-weight: 600;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .title {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    color: inherit;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, var(--_accent) 45%, transparent);
    text-wrap: pretty;
  }
  .title:hover {
    color: var(--_accent);
    text-decoration-color: currentColor;
  }
  .title:focus-visible {
    overflow: visible;
    -webkit-line-clamp: unset;
  }
  .cancelled .title {
    text-decoration: line-through;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space));
    font-size: 0.8125em;
    font-weight: 600;
    white-space: nowrap;
  }
  .badge.danger {
    color: var(--_danger);
  }
  .badge.warning {
    color: var(--_warning);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space)) calc(var(--_space) * 4);
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .facts:empty {
    display: none;
  }
  .fact {
    display: inline-flex;
    gap: calc(var(--_space) * 1.5);
    align-items: baseline;
    min-inline-size: 0;
  }
  .fact > .icon {
    align-self: start;
    margin-block-start: 0.25em;
  }
  .credits {
    row-gap: calc(var(--_space) * 0.5);
    font-size: 0.9375em;
  }
  .credit-phrase {
    font-style: italic !important;
  }
  .credit-phrase sup {
    font-size: 0.7em;
    line-height: 0;
  }
  .row-action {
    display: grid;
    align-content: start;
    justify-items: end;
    font-size: 0.9375em;
  }
  .row-action:empty {
    display: none;
  }
  @container cme (inline-size < 34em) {
    .row {
      grid-template-columns: 4em minmax(0, 1fr);
      gap: calc(var(--_space) * 3);
    }
    .row-action {
      grid-column: 2;
      justify-items: start;
    }
  }
  /* A time of day does not break; on the narrowest screens it needs what the date can spare. */
  @container cme (inline-size < 20em) {
    .row {
      grid-template-columns: 3.5em minmax(0, 1fr);
      column-gap: calc(var(--_space) * 2);
    }
  }
  @media print {
    .row {
      padding-block: 0.5em;
    }
    .row-action {
      display: none;
    }
    .date-block {
      border: 0.0625em solid var(--_border);
    }
  }
  @media (forced-colors: active) {
    .date-block, .card .picture {
      border: 1px solid CanvasText;
    }
  }
`;
