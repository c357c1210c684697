import { css } from 'lit';

export const calendarStyles = css`
  .calendar {
    display: grid;
    gap: calc(var(--_space) * 4);
  }
  .calendar-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2);
  }
  .month-name {
    min-inline-size: 8.5em;
    text-align: center;
    font-size: 1.2em;
    font-weight: 600;
  }
  .calendar-body {
    display: grid;
    gap: calc(var(--_space) * 8);
    align-items: start;
  }
  .month {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .month th {
    padding-block-end: calc(var(--_space));
    font-size: 0.8125em;
    font-weight: 400;
    text-align: center;
    color: var(--_muted);
  }
  .month td {
    padding: 0.0625em;
  }
  button.day {
    display: grid;
    align-content: center;
    justify-items: center;
    inline-size: 100%;
    min-block-size: 3em;
    padding: 0;
    border: 0.0625em solid transparent;
    border-radius: var(--_radius);
    background: none;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
    cursor: pointer;
  }
  button.day.busy {
    background-color: var(--_raised);
    border-color: var(--_border);
    color: inherit;
    font-weight: 600;
  }
  button.day:hover {
    border-color: var(--_control);
  }
  button.day[aria-pressed='true'] {
    border-color: var(--_accent);
    background-color: var(--_accent);
    color: var(--_on-accent);
  }
  .day[data-count]::after {
    content: attr(data-count);
    font-size: 0.75em;
    font-weight: 400;
  }
  .agenda {
    display: grid;
    align-content: start;
    justify-items: start;
    gap: calc(var(--_space) * 6);
    min-inline-size: 0;
  }
  .agenda > :is(section, h2, h3, h4, h5, h6) {
    inline-size: 100%;
  }
  .agenda :is(h2, h3, h4, h5, h6) {
    padding-block-end: calc(var(--_space) * 2);
    font-size: 1em;
    border-block-end: 0.0625em solid var(--_border);
  }
  .entry {
    display: grid;
    grid-template-columns: 8.5em minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 3);
    border-block-end: 0.0625em solid var(--_border);
    break-inside: avoid;
  }
  .entry > div {
    display: grid;
    gap: calc(var(--_space));
    min-inline-size: 0;
  }
  .entry-time {
    font-size: 0.9375em;
  }
  .entry-time .reader-time {
    display: block;
    font-size: 0.8667em;
  }
  @container cme (inline-size >= 48em) {
    .calendar-body:has(> .month) {
      grid-template-columns: minmax(18em, 2fr) minmax(0, 3fr);
    }
  }
  @container cme (inline-size < 34em) {
    .entry {
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_space));
    }
  }
  @media (forced-colors: active) {
    button.day.busy {
      border-color: ButtonText;
    }
    button.day[aria-pressed='true'] {
      forced-color-adjust: none;
      background-color: Highlight;
      color: HighlightText;
    }
  }
`;
