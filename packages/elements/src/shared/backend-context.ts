import { createContext } from '@lit/context';
import type { CmeBackend } from '@cme-elements/adapters';

/** Shared by name, so that two copies of the library on one page can meet. The number is the version of the port. */
export const backendContext = createContext<CmeBackend | undefined>(Symbol.for('cme-elements.backend.v1'));
