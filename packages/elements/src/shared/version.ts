/** One number for all packages; `npm run bump` writes it. */
export const version: string = '0.1.0';
