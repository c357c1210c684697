import { css } from 'lit';
import { readingStyles } from '../shared/reading.styles.ts';

const pageStyles = css`
  .program {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 12);
  }
  .program > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.44em;
    margin-block-end: calc(var(--_space) * -4);
  }
  /* Mission and vision lead: their headings step back and their first words speak up. */
  :is(.mission, .vision, .figures) > :is(h1, h2, h3, h4, h5, h6) {
    color: var(--_accent);
    font-size: 0.9375em;
  }
  :is(.mission, .vision) > .prose:first-of-type {
    max-inline-size: 38em;
    font-size: 1.2em;
  }
  .figures > dl, .contacts > ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
    gap: calc(var(--_space) * 6);
    inline-size: 100%;
    max-inline-size: none;
  }
  .contacts > ul {
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
  }
  .figures > dl {
    padding-block: calc(var(--_space) * 6);
    border-block: 0.0625em solid var(--_border);
  }
  .figures div {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
    gap: calc(var(--_space));
  }
  .figures dd {
    color: var(--_accent);
    font-family: var(--_heading-font);
    font-size: 2.0736em;
    font-weight: 600;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .figures dt .small {
    display: block;
  }
  .organization {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .organization > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1em;
  }
  .organization + .organization {
    margin-block-start: calc(var(--_space) * 4);
  }
  .lead-times > table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .lead-times :is(th, td) {
    padding-block: calc(var(--_space) * 2.5);
    padding-inline-end: calc(var(--_space) * 4);
    border-block-end: 0.0625em solid var(--_border);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .lead-times thead th {
    padding-block: calc(var(--_space));
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .lead-times tbody th {
    font-weight: 600;
  }
  .name-bone {
    block-size: 1.8em;
    inline-size: min(22em, 80%);
  }
  .prose-bone {
    block-size: 8em;
    max-inline-size: var(--_measure);
  }
  .figure-bone {
    block-size: 4.5em;
  }
  @container cme (min-width: 48em) {
    .program {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .program > :is(h1, h2, h3, h4, h5, h6, .figures, .contacts, .bone, .slow) {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .program {
      gap: 1.5em;
    }
  }
`;

export const programStyles = [readingStyles, pageStyles];
