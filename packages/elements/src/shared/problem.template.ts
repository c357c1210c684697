import { html, nothing } from 'lit';
import type { CmeError, CmeErrorCode } from '@cme-elements/adapters';
import type { WordKey, Words } from '@cme-elements/words';
import { icons } from './icons.ts';

const sentences: Readonly<Record<CmeErrorCode, WordKey>> = {
  network: 'problemNetwork',
  timeout: 'problemUnavailable',
  unavailable: 'problemUnavailable',
  'rate-limited': 'problemRateLimited',
  'not-found': 'problemNotFound',
  contract: 'problemContract',
  invalid: 'problemInvalid',
  unsupported: 'problemUnsupported',
  unauthenticated: 'problemUnknown',
  forbidden: 'problemUnknown',
  conflict: 'problemUnknown',
  unknown: 'problemUnknown',
};

/** What happened, what to do, and a reference for the help desk. */
export const problemBox = ({ t }: Words, error: CmeError, retry?: () => void) => html`
  <div class="problem" part="problem" role="alert">
    ${icons.alert()}
    <div>
      <p>${t(sentences[error.code])}</p>
      ${retry && error.code !== 'not-found' && error.code !== 'unsupported' ? html`<button type="button" class="button small" @click=${retry}>${t('tryAgain')}</button>` : nothing}
      ${error.requestId ? html`<p class="muted">${t('reference', { id: error.requestId })}</p>` : nothing}
    </div>
  </div>`;

/** The same in place of everything else; below it what the editor wrote as fallback. */
export const problemTemplate = (words: Words, error: CmeError, retry?: () => void) => html`${problemBox(words, error, retry)}<slot></slot>`;
