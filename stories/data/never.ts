/** An answer that never comes: the only way to look at loading for as long as one likes. */
export const never = (): Promise<never> => new Promise(() => {});
