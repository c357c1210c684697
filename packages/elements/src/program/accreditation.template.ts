import { html, nothing } from 'lit';
import { dayIn, isInForce } from '@cme-elements/domain';
import type { Accreditation } from '@cme-elements/schema';
import { formatDay, safeZone, type Words } from '@cme-elements/words';
import { heading } from '../shared/heading.template.ts';
import { icons } from '../shared/icons.ts';
import { statementTemplate } from '../shared/statement.template.ts';

/**
 * An accreditation with its statement in a block of its own. Outside its validity the statement is withheld, and the
 * page says so: a claim that no longer holds is worse than none.
 */
export const accreditationTemplate = ({ t, locale }: Words, level: number, accreditation: Accreditation, timeZone: string, now: Date) => {
  const { organization, statement, level: standing, effectiveUntil } = accreditation;
  const inForce = isInForce(accreditation, dayIn(now, safeZone(timeZone)));
  const until = formatDay(locale, effectiveUntil, { day: 'numeric', month: 'long', year: 'numeric' });
  return html`
    <div class="organization">
      ${heading(level, html`<bdi>${organization}</bdi>`)}
      ${inForce ? html`
        <p class="small muted line">${standing ? html`<span class="strong" lang="en">${standing}</span>` : nothing}<span>${t('validUntil', { date: until })}</span></p>
        ${statement ? statementTemplate('accreditation', [statement]) : nothing}` : html`
        <p class="notice">${icons.alert()}<span>${t('accreditationWithheld', { date: until })}</span></p>`}
    </div>`;
};
