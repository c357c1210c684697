import { css } from 'lit';

/** The filters, beside the results or in a sheet. */
export const filtersStyles = css`
  .rail {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 6);
  }
  .facet {
    min-inline-size: 0;
    font-size: 0.9375em;
  }
  .facet > legend {
    padding-block-end: calc(var(--_space) * 1.5);
    font-weight: 600;
  }
  .option {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: start;
    gap: calc(var(--_space) * 2.5);
    padding-block: calc(var(--_space));
    cursor: pointer;
  }
  .option input {
    margin-block-start: 0.1875em;
  }
  .option-name {
    overflow-wrap: anywhere;
  }
  .option:hover .option-name {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .option-count {
    font-size: 0.8667em;
    line-height: 1.73;
    font-variant-numeric: tabular-nums;
  }
  .more-values {
    min-block-size: 1.75em;
    margin-block-start: calc(var(--_space));
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    cursor: pointer;
  }
  .more-values:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .date-fields {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding-block-start: calc(var(--_space) * 2);
  }
  .date-field {
    display: grid;
    gap: calc(var(--_space));
  }
  /* The whole of a phone; where a narrow list stands on a wide page, no wider than it reads well. */
  .sheet {
    inline-size: min(100%, 30em);
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    margin-block: 0;
    margin-inline: auto 0;
    padding: 0;
    border: 0;
    background-color: var(--_surface);
    color: var(--_on-surface);
  }
  .sheet[open] {
    display: grid;
    grid-template-rows: auto 1fr auto;
  }
  .sheet-head, .sheet-foot {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
  }
  .sheet-head {
    border-block-end: 0.0625em solid var(--_border);
  }
  .sheet-head h2 {
    font-size: 1.2em;
  }
  .sheet-foot {
    border-block-start: 0.0625em solid var(--_border);
  }
  .sheet-foot .primary {
    flex: 1;
  }
  .sheet-body {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 6);
    padding: calc(var(--_space) * 4);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .sheet-body .facet {
    font-size: 1em;
  }
  .sheet-body .option {
    min-block-size: 2.75em;
    align-items: center;
  }
  .sheet-body .option input {
    margin-block-start: 0;
  }
`;
