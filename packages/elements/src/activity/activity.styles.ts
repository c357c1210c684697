import { css } from 'lit';
import { readingStyles } from '../shared/reading.styles.ts';
import { agendaStyles } from './agenda.styles.ts';
import { summaryStyles } from './summary.styles.ts';

const pageStyles = css`
  .activity, .activity-skeleton {
    display: grid;
    gap: calc(var(--_space) * 8);
  }
  .activity-head {
    display: grid;
    justify-items: start;
    gap: calc(var(--_space) * 2);
  }
  .activity-head > :is(h1, h2, h3, h4, h5, h6) {
    max-inline-size: 32em;
    font-size: 1.44em;
    overflow-wrap: anywhere;
  }
  .activity.cancelled .activity-head > :is(h1, h2, h3, h4, h5, h6) {
    text-decoration: line-through;
    text-decoration-thickness: 0.0625em;
  }
  .eyebrow {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 4);
    font-size: 0.9375em;
  }
  .eyebrow > :first-child {
    color: var(--_accent);
    font-weight: 600;
  }
  .facts-line {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 6);
    margin-block-start: calc(var(--_space));
  }
  .facts-line .fact {
    display: inline-flex;
    gap: calc(var(--_space) * 2);
  }
  .facts-line .icon {
    margin-block-start: 0.25em;
    color: var(--_muted);
  }
  .facts-line .credits {
    display: inline-flex;
  }
  .facts-line .credits + .muted {
    margin-inline-start: 0.375em;
  }
  .banner {
    display: flex;
    gap: calc(var(--_space) * 3);
    justify-self: stretch;
    margin-block-end: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    border: 0.0625em solid var(--_border);
    border-inline-start: 0.25em solid var(--_state);
    border-radius: var(--_radius);
    --_state: var(--_warning);
  }
  .banner.cancelled {
    --_state: var(--_danger);
    font-weight: 600;
  }
  .banner.ended {
    --_state: var(--_info);
  }
  .banner > .icon {
    margin-block-start: 0.25em;
    color: var(--_state);
  }
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 8) calc(var(--_space) * 12);
  }
  .main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 10);
    align-content: start;
  }
  .people {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    gap: calc(var(--_space) * 4) calc(var(--_space) * 6);
    inline-size: 100%;
  }
  .nothing {
    display: grid;
    justify-items: start;
    gap: calc(var(--_space) * 4);
    padding: calc(var(--_space) * 6);
    border: 0.0625em solid var(--_border);
    border-radius: var(--_radius-card);
  }
  .back {
    margin-block-end: calc(var(--_space) * 4);
    margin-inline-start: calc(var(--_space) * -4);
  }
  .activity-skeleton .title-bone {
    block-size: 1.8em;
    inline-size: min(28em, 80%);
  }
  .activity-skeleton .line-bone {
    block-size: 1.25em;
    inline-size: min(36em, 95%);
  }
  .activity-skeleton .box-bone {
    block-size: 20em;
    border-radius: var(--_radius-card);
  }
  .activity-skeleton .text-bone {
    block-size: 9em;
  }
  @container cme (min-width: 48em) {
    .layout {
      grid-template-columns: minmax(0, 1fr) minmax(16em, 20em);
    }
    .layout > .summary, .layout > .box-bone {
      grid-area: 1 / 2;
      align-self: start;
    }
    .layout > .main {
      grid-area: 1 / 1;
    }
    .layout:not(:has(.main > *)) {
      grid-template-columns: minmax(0, 1fr);
    }
    .layout:not(:has(.main > *)) > .summary {
      grid-area: auto;
    }
    .layout:not(:has(.main > *)) .actions {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: calc(var(--_space) * 3);
    }
  }
  @media print {
    .layout {
      display: block;
    }
    .layout > .summary {
      margin-block-end: 1.5em;
    }
  }
  @media (forced-colors: active) {
    .banner {
      border-inline-start-color: CanvasText;
    }
  }
`;

export const activityStyles = [readingStyles, pageStyles, summaryStyles, agendaStyles];
