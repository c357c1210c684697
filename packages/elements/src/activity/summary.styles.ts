import { css } from 'lit';

/** The box of facts and the way in. */
export const summaryStyles = css`
  .summary {
    display: grid;
    gap: calc(var(--_space) * 6);
    padding: calc(var(--_space) * 6);
    border: 0.0625em solid var(--_border);
    border-radius: var(--_radius-card);
    background-color: var(--_raised);
  }
  .summary dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: calc(var(--_space) * 4) calc(var(--_space) * 6);
  }
  .summary dt {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .summary dd {
    overflow-wrap: anywhere;
  }
  .summary .pair {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 3);
  }
  .credit-lines {
    display: grid;
    gap: calc(var(--_space) * 3);
  }
  .credit-lines .small {
    display: block;
  }
  .credit-line .amount {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .summary .actions {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .summary .actions:not(:has(*)) {
    display: none;
  }
  .summary .actions p {
    text-align: center;
  }
  @container cme (min-width: 30em) and (max-width: 48em) {
    .summary .actions {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: calc(var(--_space) * 3);
    }
  }
  @media print {
    .summary {
      background: none;
      break-inside: avoid;
    }
  }
`;
