import { css } from 'lit';

/** A table where there is room; where there is none, each row is a block with its labels. */
export const tableStyles = css`
  .table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    text-align: start;
  }
  .table th, .table td {
    padding: calc(var(--_space) * 2.5) calc(var(--_space) * 3);
    padding-inline-start: 0;
    vertical-align: top;
    text-align: start;
    font-weight: 400;
  }
  .table thead :is(th, td) {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: calc(var(--_space) * 2);
    background-color: var(--_surface);
    color: var(--_on-surface);
    font-size: 0.8667em;
    font-weight: 600;
    white-space: nowrap;
    box-shadow: inset 0 -0.0625em 0 var(--_control);
  }
  .table tbody tr {
    border-block-end: 0.0625em solid var(--_border);
  }
  .table tbody th {
    min-inline-size: 14em;
  }
  .table td:has(> .credits) {
    min-inline-size: 11em;
  }
  .table .credits {
    display: block;
    margin: 0;
    clip-path: none;
  }
  .table .credits > li {
    padding: 0;
  }
  .table .credits > li::before {
    content: none;
  }
  .table .reader-time {
    display: block;
    font-size: 0.8667em;
  }
  .sort-button {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space));
    min-block-size: 1.75em;
    padding: 0;
    border: 0;
    background: none;
    font-weight: 600;
    text-decoration: underline;
    text-decoration-color: var(--_control);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  [aria-sort='ascending'] .sort-button .icon {
    transform: scaleY(-1);
  }
  @container cme (inline-size < 60em) {
    .table, .table tbody {
      display: block;
    }
    /* Each cell names itself below, and the order is chosen above; hidden buttons would take the focus out of sight. */
    .table thead {
      display: none;
    }
    .table tbody tr {
      display: grid;
      gap: calc(var(--_space));
      padding-block: calc(var(--_space) * 3);
    }
    .table tbody :is(th, td) {
      display: block;
      min-inline-size: 0;
      padding: 0;
    }
    .table tbody td[data-label] {
      position: relative;
      padding-inline-start: 6.5em;
    }
    .table tbody td[data-label]::before {
      content: attr(data-label);
      position: absolute;
      inset-inline-start: 0;
      inline-size: 6em;
      color: var(--_muted);
    }
    /* Two days and a year are wider than a phone leaves beside the label. */
    .table tbody td > time {
      white-space: normal;
    }
    .table tbody td:not([data-label]) {
      padding-block-start: calc(var(--_space));
    }
    .table tbody td:empty {
      display: none;
    }
  }
  @media print {
    .table thead :is(th, td) {
      position: static;
    }
  }
`;
