/** One number for all packages; the release replaces it. */
export const version = '0.1.0';
