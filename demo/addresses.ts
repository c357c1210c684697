/** What `npm start` prints: where to look first. */
export function addressLines(backend: string, second: string | undefined): string[] {
  return [
    `Demo hospitals: ${backend}/`,
    `  Lakeview      ${backend}/hosts/lakeview/`,
    `  Harborside    ${backend}/hosts/harborside/`,
    `  Summit Vale   ${backend}/hosts/summit/`,
    `  Redwood Bay   ${backend}/hosts/redwood/`,
    second ? `  Redwood Bay on another origin: ${second}/hosts/redwood/` : 'The port after this one is taken, so no host page is served on a second origin.',
  ];
}
