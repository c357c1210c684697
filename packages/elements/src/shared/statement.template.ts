import { html, nothing } from 'lit';
import type { StatementKind } from '@cme-elements/schema';
import { paragraphs } from './paragraphs.template.ts';

/** Statements whose wording belongs to an accreditor, and is English wherever it stands. */
const fixed: ReadonlySet<StatementKind> = new Set(['accreditation', 'designation', 'interprofessional', 'certification']);

/**
 * One statement, verbatim and in a block of its own: accreditors ask that none is merged with another or with other
 * text, and a page translator must not touch it. It is no part, so that a host's style cannot reach it.
 */
export const statementTemplate = (kind: StatementKind, texts: readonly string[]) => html`
  <div class="statement" lang=${fixed.has(kind) ? 'en' : nothing} translate="no">${texts.map(paragraphs)}</div>`;
