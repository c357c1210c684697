import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { creditType } from '@cme-elements/domain';
import type { CreditLine } from '@cme-elements/schema';
import { byAmount, formatCredits, type Words } from '@cme-elements/words';
import { phraseTemplate } from './phrase.template.ts';

/** The name of a credit type, for a row; a type we do not know brings its own. */
export function creditName({ type, hundredths, label }: CreditLine): string {
  const name = creditType(type)?.shortLabel ?? label ?? type;
  // The credit phrase of the AMA follows its amount; other names are units that do not.
  return name.replace(/Credit™$/, hundredths > 100 ? 'Credits™' : 'Credit™');
}

/** `1.25 AMA PRA Category 1 Credits™ · 1.25 ANCC`: amounts side by side, never a sum of different units. */
export const creditsTemplate = ({ locale }: Words, credits: readonly CreditLine[]) =>
  credits.length
    ? html`<ul class="credits" part="credits" translate="no">${repeat(byAmount(credits), ({ type }) => type, (line) => html`<li><span class="nowrap">${formatCredits(locale, line.hundredths)}</span> ${phraseTemplate(creditName(line))}</li>`)}</ul>`
    : nothing;
