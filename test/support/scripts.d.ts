/** The commands are plain JavaScript, because the first of them runs before anything is installed. */
declare module '*.mjs';
