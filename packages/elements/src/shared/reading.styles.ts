import { css } from 'lit';

/** Text for reading: titled parts, paragraphs, lists, statements and contacts, with the rhythm of a journal page. */
export const readingStyles = css`
  .section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    align-content: start;
    justify-items: start;
  }
  .section > * {
    max-inline-size: var(--_measure);
  }
  .section > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.2em;
  }
  .prose, .bullets li, .numbered li, .statement {
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .prose {
    white-space: pre-line;
  }
  .small {
    font-size: 0.8125em;
  }
  .strong, .label {
    font-weight: 600;
  }
  .bullets, .numbered {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding-inline-start: 1.25em;
  }
  .bullets {
    list-style: disc;
  }
  .numbered {
    list-style: decimal;
  }
  .bullets li, .numbered li {
    padding-inline-start: 0.25em;
  }
  .bullets li::marker {
    color: var(--_accent);
  }
  .numbered li::marker {
    font-variant-numeric: tabular-nums;
  }
  .statement {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding-inline-start: calc(var(--_space) * 4);
    border-inline-start: 0.1875em solid var(--_border);
    font-size: 0.8125em;
    line-height: 1.6;
  }
  .statement + .statement {
    margin-block-start: calc(var(--_space) * 2);
  }
  /* The owner of the phrase asks for italics; no rule of a host page may undo it. */
  .credit-phrase {
    font-style: italic !important;
  }
  .credit-phrase > sup {
    font-size: 0.7em;
    line-height: 0;
  }
  .section a > .icon {
    margin-inline-start: 0.25em;
    font-size: 0.875em;
  }
  .contact p {
    overflow-wrap: anywhere;
  }
  @media print {
    .section {
      break-inside: avoid;
    }
    .statement {
      border-inline-start-color: currentColor;
    }
  }
  @media (forced-colors: active) {
    .statement {
      border-inline-start-color: CanvasText;
    }
  }
`;
