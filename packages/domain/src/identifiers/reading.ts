/** What came of reading something typed: the value as it is kept, or a code that says what is wrong. */
export type Reading<Value, Code extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: Code };

export const read = <Value>(value: Value) => ({ ok: true, value }) as const;
export const refuse = <Code extends string>(code: Code) => ({ ok: false, code }) as const;
