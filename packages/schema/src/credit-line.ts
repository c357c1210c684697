import * as z from 'zod/mini';
import { CreditHundredths, Text } from './text.ts';

/** Credit designated for one activity or one session. */
export const CreditLine = z.object({
  /** Code of the credit type, such as `ama_pra_1`; open, because backends may offer more types than we know. */
  type: Text,
  hundredths: CreditHundredths,
  /** Name of the credit type, needed only for a type that this library does not know. */
  label: z.optional(Text),
  /** ACPE Universal Activity Number, for pharmacy credit. */
  uan: z.optional(Text),
});

export type CreditLine = z.infer<typeof CreditLine>;
