/** One number for all packages; the release replaces it. */
export const version: string = '0.1.0';
