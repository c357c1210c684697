import { css } from 'lit';
import { calendarStyles } from './calendar.styles.ts';
import { cardsStyles } from './cards.styles.ts';
import { filtersStyles } from './filters.styles.ts';
import { rowStyles } from './row.styles.ts';
import { tableStyles } from './table.styles.ts';

/** The frame: head, tools, filters beside results. Below 48 em of its own width everything stands in one column. */
const frameStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
    margin-block-end: calc(var(--_space) * 4);
  }
  .head > :first-child {
    font-size: 1.44em;
  }
  .count {
    flex: 1 1 auto;
    font-variant-numeric: tabular-nums;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 3);
    padding-block-end: calc(var(--_space) * 4);
    border-block-end: 0.0625em solid var(--_border);
  }
  .search {
    position: relative;
    flex: 1 1 16em;
  }
  .search .icon {
    position: absolute;
    inset-inline-start: calc(var(--_space) * 3);
    inset-block-start: calc(50% - 0.5em);
    color: var(--_muted);
  }
  .search .field {
    padding-inline-start: 2.375em;
  }
  .search .field::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .sort {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    font-size: 0.9375em;
  }
  .sort label {
    white-space: nowrap;
  }
  .body {
    display: grid;
    padding-block-start: calc(var(--_space) * 4);
  }
  .results {
    min-inline-size: 0;
  }
  .results[aria-busy='true'] > :not(.chips) {
    opacity: 0.55;
  }
  .results > .notice {
    margin-block-end: calc(var(--_space) * 4);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
    padding-block-end: calc(var(--_space) * 4);
  }
  .chip.clear {
    border-color: transparent;
    background: transparent;
    color: var(--_accent);
  }
  .group + .group {
    margin-block-start: calc(var(--_space) * 10);
  }
  .group > :first-child {
    display: flex;
    align-items: baseline;
    gap: calc(var(--_space) * 2);
    padding-block-end: calc(var(--_space) * 2);
    font-size: 1.2em;
  }
  .group-count {
    font-size: 0.8333em;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 3);
    padding-block-start: calc(var(--_space) * 5);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .more:empty {
    display: none;
  }
  .empty {
    display: grid;
    justify-items: center;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 12) calc(var(--_space) * 4);
    text-align: center;
    text-wrap: balance;
  }
  .empty > .icon {
    inline-size: 2.25em;
    block-size: 2.25em;
    color: var(--_muted);
  }
  .empty-title {
    font-size: 1.2em;
    font-weight: 600;
  }
  .empty-actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: calc(var(--_space) * 2);
    padding-block: calc(var(--_space) * 2);
  }
  .subscribe {
    position: relative;
    font-size: 0.9375em;
  }
  .subscribe > summary {
    list-style: none;
  }
  .subscribe > summary::-webkit-details-marker {
    display: none;
  }
  .popover {
    position: absolute;
    z-index: 2;
    inset-inline-end: 0;
    inset-block-start: calc(100% + var(--_space));
    display: grid;
    gap: calc(var(--_space) * 3);
    inline-size: min(26em, 90cqi);
    padding: calc(var(--_space) * 5);
    border: 0.0625em solid var(--_border);
    border-radius: var(--_radius-card);
    background-color: var(--_surface);
    color: var(--_on-surface);
    box-shadow: var(--_shadow);
  }
  .popover-title {
    font-weight: 600;
  }
  .popover-actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }
  .row-skeleton {
    display: grid;
    grid-template-columns: 4.5em 1fr;
    gap: calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 4);
    border-block-end: 0.0625em solid var(--_border);
  }
  .date-bone {
    block-size: 4.25em;
  }
  .title-bone {
    block-size: 1.25em;
    inline-size: min(28em, 80%);
    margin-block: calc(var(--_space)) calc(var(--_space) * 3);
  }
  .text-bone {
    block-size: 1em;
    inline-size: min(20em, 60%);
  }
  @container cme (inline-size >= 48em) {
    .body:has(> .rail) {
      grid-template-columns: 14em minmax(0, 1fr);
      gap: calc(var(--_space) * 8);
    }
  }
  @container cme (inline-size < 48em) {
    .search {
      flex-basis: 100%;
    }
    .sort {
      flex: 1 1 8em;
    }
    .sort label {
      position: absolute;
      clip-path: inset(50%);
    }
    .sort .select {
      flex: 1;
    }
    .views {
      flex: 1 1 100%;
    }
    .views > button {
      flex: 1;
      justify-content: center;
    }
    .subscribe {
      flex-basis: 100%;
    }
    .popover {
      inset-inline: 0 auto;
    }
  }
  @container cme (inline-size < 26em) {
    .view-name {
      position: absolute;
      clip-path: inset(50%);
    }
  }
`;

export const courseListStyles = [frameStyles, filtersStyles, rowStyles, cardsStyles, tableStyles, calendarStyles];
