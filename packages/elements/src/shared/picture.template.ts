import { html, svg } from 'lit';

/** Quiet drawings for activities without a picture; which one depends on the specialty, so a specialty is recognised. */
const motifs = [
  // Rings, as on water.
  'M80 45m-8 0a8 8 0 1 0 16 0 8 8 0 1 0-16 0M80 45m-20 0a20 20 0 1 0 40 0 20 20 0 1 0-40 0M80 45m-34 0a34 34 0 1 0 68 0 34 34 0 1 0-68 0M80 45m-50 0a50 50 0 1 0 100 0 50 50 0 1 0-100 0',
  // A pulse.
  'M0 52h42l6-14 9 30 11-48 10 40 6-12 5 4h71M0 68h160M0 36h34M126 36h34',
  // A helix.
  'M0 30c20 0 20 30 40 30s20-30 40-30 20 30 40 30 20-30 40-30M0 60c20 0 20-30 40-30s20 30 40 30 20-30 40-30 20 30 40 30M10 34v22M20 45h0M60 34v22M100 34v22M140 34v22',
  // Branches.
  'M80 90V50M80 62 56 40M80 56l26-24M56 40V18M56 40 36 30M106 32V10M106 32l22-4M36 30 24 14M128 28l14-14',
  // Cells.
  'M40 20l18 10v20L40 60 22 50V30zM76 20l18 10v20L76 60 58 50V30zM112 20l18 10v20l-18 10-18-10V30zM58 50l18 10v20L58 90 40 80V60zM94 50l18 10v20L94 90 76 80V60z',
  // Waves.
  'M0 28c27-18 53-18 80 0s53 18 80 0M0 45c27-18 53-18 80 0s53 18 80 0M0 62c27-18 53-18 80 0s53 18 80 0',
] as const;

function hash(text: string): number {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + letter.codePointAt(0)!) % 9973;
  return sum;
}

export const pictureTemplate = (subject: string) => {
  const number = hash(subject);
  return html`<svg class="motif tone-${number % 5}" viewBox="0 0 160 90" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">${svg`<path d=${motifs[number % motifs.length]!} fill="none" stroke="currentColor" stroke-width="1.25" stroke-linecap="round" stroke-linejoin="round" opacity="0.55" />`}</svg>`;
};
