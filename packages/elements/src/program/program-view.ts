import type { CmeError } from '@cme-elements/adapters';
import type { Program } from '@cme-elements/schema';
import type { Words } from '@cme-elements/words';
import type { ProgramSection } from './program-sections.ts';

/** What the element is doing. */
export type ProgramState = { name: 'waiting' | 'loading' } | { name: 'problem'; error: CmeError } | { name: 'ready'; program: Program };

/** All that the templates draw from; they know nothing else. */
export interface ProgramView {
  words: Words;
  state: ProgramState;
  chosen: ReadonlySet<ProgramSection>;
  headingLevel: number;
  withoutHeading: boolean;
  now: Date;
}
