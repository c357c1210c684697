import { css } from 'lit';

export const cardsStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: calc(var(--_space) * 5);
  }
  .card {
    display: flex;
    flex-direction: column;
    border: 0.0625em solid var(--_border);
    border-radius: var(--_radius-card);
    overflow: clip;
    break-inside: avoid;
  }
  .card:focus-within {
    overflow: visible;
  }
  .picture {
    aspect-ratio: 16 / 9;
    background-color: var(--_raised);
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
    overflow: clip;
  }
  .picture img, .motif {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .motif.tone-0 { color: light-dark(#1b5e8c, #9ccbee); background-color: light-dark(#e3eff8, #10283a); }
  .motif.tone-1 { color: light-dark(#1f6b57, #97d7c3); background-color: light-dark(#e1f2ec, #0f2b24); }
  .motif.tone-2 { color: light-dark(#6a4a8c, #cdb5ea); background-color: light-dark(#efe9f7, #271b36); }
  .motif.tone-3 { color: light-dark(#8a4b1f, #edbf99); background-color: light-dark(#f8ece2, #351f10); }
  .motif.tone-4 { color: light-dark(#4c5a6a, #b9c6d4); background-color: light-dark(#eaeef2, #1c242d); }
  .card-main {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 4);
  }
  .card-main > .facts {
    flex-direction: column;
  }
  .card-date {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: calc(var(--_space) * 2);
    font-size: 0.8125em;
  }
  .card .row-action {
    margin-block-start: auto;
    padding-block-start: calc(var(--_space) * 2);
    justify-items: start;
  }
`;
