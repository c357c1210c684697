import * as z from 'zod/mini';
import { Text } from './text.ts';
import { statementKinds } from './vocabulary.ts';

/** A fixed text, verbatim: never translated, never merged with other text. */
export const Statement = z.object({
  kind: z.enum(statementKinds),
  paragraphs: z.array(Text),
});

export type Statement = z.infer<typeof Statement>;
