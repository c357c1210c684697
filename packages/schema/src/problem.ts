import * as z from 'zod/mini';

/** One wrong field of a request and how to mend it. */
export const FieldProblem = z.object({ field: z.string(), message: z.string() });

/** RFC 9457 problem details, as every error of the contract is answered. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.optional(z.string()),
  /** Stable, dotted or plain; never shown raw. */
  code: z.string(),
  requestId: z.string(),
  fields: z.optional(z.array(FieldProblem)),
});

export type FieldProblem = z.infer<typeof FieldProblem>;
export type Problem = z.infer<typeof Problem>;
