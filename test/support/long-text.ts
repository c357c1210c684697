/**
 * A megabyte of one part. Work that grows with the square of its length takes longer over it than the runner waits, and the file fails;
 * work that grows with its length takes a moment. No clock is read, so a busy machine fails nothing.
 */
export const longText = (part: string): string => part.repeat(1_000_000 / part.length);
