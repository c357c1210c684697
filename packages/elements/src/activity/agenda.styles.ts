import { css } from 'lit';

/** Tables of times and lists of sessions. */
export const agendaStyles = css`
  .schedule {
    inline-size: 100%;
    max-inline-size: none;
    border-collapse: collapse;
  }
  .schedule + .schedule {
    margin-block-start: calc(var(--_space) * 4);
  }
  .schedule caption {
    padding-block-end: calc(var(--_space) * 2);
    text-align: start;
  }
  .schedule .day {
    font-weight: 600;
  }
  .schedule :is(th, td) {
    padding: calc(var(--_space) * 2.5) 0;
    padding-inline-end: calc(var(--_space) * 5);
    border-block-end: 0.0625em solid var(--_border);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .schedule :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .schedule thead th {
    padding-block: calc(var(--_space));
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .schedule tr > :first-child {
    inline-size: 12em;
  }
  .schedule td {
    overflow-wrap: anywhere;
  }
  .item-title {
    margin-inline-end: calc(var(--_space) * 2);
    font-weight: 600;
  }
  .schedule .aside {
    color: var(--_muted);
  }
  /* Muted once, by the row: a tone that is mixed twice is too pale to read. */
  .schedule .aside :is(.item-title, .tag, .muted) {
    color: inherit;
    font-weight: 400;
  }
  .tag {
    display: inline-block;
    padding-inline: 0.5em;
    border: 0.0625em solid var(--_border);
    border-radius: 1em;
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 400;
    white-space: nowrap;
  }
  .schedule .room-cell {
    display: none;
  }
  .check {
    display: inline-flex;
    gap: calc(var(--_space) * 2);
    align-items: center;
    min-block-size: 1.75em;
  }
  .sessions {
    inline-size: 100%;
    max-inline-size: none;
  }
  .session {
    display: grid;
    grid-template-columns: 3.5em minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 3);
    border-block-start: 0.0625em solid var(--_border);
  }
  .session > div {
    display: grid;
    gap: calc(var(--_space));
  }
  .session-date {
    display: grid;
    justify-items: center;
    align-self: start;
    padding-block: calc(var(--_space));
    border-radius: var(--_radius);
    background-color: var(--_raised);
    line-height: 1.25;
    font-variant-numeric: tabular-nums;
  }
  .session-date .day-number {
    font-size: 1.44em;
    font-weight: 600;
  }
  .session.cancelled .item-title > bdi {
    text-decoration: line-through;
  }
  .session.cancelled .tag {
    border-color: var(--_danger);
    color: var(--_danger);
  }
  .more-sessions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 4);
    align-items: center;
  }
  .session-bone {
    block-size: 4.5em;
    margin-block-end: calc(var(--_space) * 3);
  }
  .section > .skeleton {
    inline-size: 100%;
  }
  @container cme (max-width: 30em) {
    .schedule, .schedule tbody, .schedule tr, .schedule :is(th, td) {
      display: block;
      inline-size: auto;
    }
    .schedule thead, .schedule .room-cell {
      display: none;
    }
    .schedule caption {
      display: block;
    }
    .schedule tbody th {
      padding-block-end: 0;
      border: 0;
      font-size: 0.9375em;
    }
    .schedule td {
      padding-block-start: 0;
    }
  }
  @container cme (min-width: 36em) {
    .schedule .room-cell {
      display: table-cell;
      inline-size: 8em;
    }
    .room-line {
      display: none;
    }
  }
  @media print {
    .schedule tr, .session {
      break-inside: avoid;
    }
  }
`;
