import * as z from 'zod/mini';
import { Text } from './text.ts';
import { contentRoles } from './vocabulary.ts';

export const Person = z.object({
  name: Text,
  /** `MD, MPH`. */
  credentials: z.optional(Text),
  roles: z.array(z.enum(contentRoles)),
  title: z.optional(Text),
  affiliation: z.optional(Text),
});

export const Contact = z.object({
  /** `CME office`, `Accommodations`. */
  role: Text,
  name: z.optional(Text),
  email: z.optional(Text),
  phone: z.optional(Text),
  url: z.optional(Text),
});

export type Person = z.infer<typeof Person>;
export type Contact = z.infer<typeof Contact>;
