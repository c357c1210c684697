import { CmeError, type CmeErrorCode } from '@cme-elements/adapters';

/** An answer that never comes: the only way to look at loading for as long as one likes. */
export const never = (): Promise<never> => new Promise(() => {});

/** An answer that fails, with a reference for the help desk. */
export const failing = (code: CmeErrorCode) => (): Promise<never> => Promise.reject(new CmeError(code, code, { requestId: '7f3a-20d1' }));
