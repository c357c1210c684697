/** Files that only the bundler reads. */
declare module '*.css';

declare module '*.css?raw' {
  const text: string;
  export default text;
}

/** Generated before stories are built, so it need not be there when types are checked. */
declare module '*/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}
