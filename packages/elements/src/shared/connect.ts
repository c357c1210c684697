import { CmeError, restBackend, type CmeBackend } from '@cme-elements/adapters';
import { pageBase } from './trust.ts';
import { warnOnce } from './warn.ts';

/** The backend at an address. From where data must not come there is none, and the fallback stays on the page. */
export function connect(apiUrl: string): CmeBackend | undefined {
  try {
    return restBackend({ apiUrl, base: pageBase() });
  } catch (error) {
    warnOnce(`api-url="${apiUrl}" is ignored: ${CmeError.from(error).message}`);
    return undefined;
  }
}
