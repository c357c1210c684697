import { html } from 'lit';
import { phraseTemplate } from './phrase.template.ts';

const blankLine = /\n[ \t\r]*\n/;

/** Plain text as paragraphs; blank lines separate them. Data may be in another script than the page, so each finds its own direction. */
export const paragraphs = (text: string) =>
  text.split(blankLine).map((part) => part.trim()).filter(Boolean).map((part) => html`<p class="prose" dir="auto">${phraseTemplate(part)}</p>`);
