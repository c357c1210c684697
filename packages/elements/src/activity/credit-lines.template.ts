import { html, nothing } from 'lit';
import { creditType } from '@cme-elements/domain';
import type { CreditLine } from '@cme-elements/schema';
import { byAmount, formatCredits, type Words } from '@cme-elements/words';
import { creditName } from '../shared/credit.template.ts';
import { phraseTemplate } from '../shared/phrase.template.ts';

/** The whole name where there is room for it; a credit phrase is whole already, and in its number. */
function fullName(line: CreditLine): string {
  const label = creditType(line.type)?.label;
  return label && !label.includes('Credit™') ? label : creditName(line);
}

/** Whom the rules of a credit type allow to claim it; nothing for a type that we do not know. */
function claimantsText({ t, name, locale }: Words, type: string): string | undefined {
  const claimants = creditType(type)?.professions;
  if (!claimants) return undefined;
  if (claimants === 'any') return t('creditForAll');
  const named = (codes: readonly string[]) => new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(codes.map((code) => name('profession', code)));
  return 'except' in claimants ? t('creditForAllBut', { professions: named(claimants.except) }) : t('creditFor', { professions: named(claimants) });
}

/** Each designated credit with its amount, its full name and who may claim it; never a sum of different units. */
export const creditLinesTemplate = (words: Words, credits: readonly CreditLine[]) => html`
  <ul class="credit-lines">${byAmount(credits).map((line) => {
    const claimants = claimantsText(words, line.type);
    return html`
      <li>
        <span class="credit-line" translate="no"><span class="amount">${formatCredits(words.locale, line.hundredths)}</span> <bdi>${phraseTemplate(fullName(line))}</bdi></span>
        ${claimants ? html`<span class="small muted">${claimants}</span>` : nothing}
        ${line.uan ? html`<span class="small muted">${words.t('activityNumber', { number: line.uan })}</span>` : nothing}
      </li>`;
  })}</ul>`;
