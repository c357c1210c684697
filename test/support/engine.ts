/** The engine that runs the page, for tests of what only some of them can be told to do. */
export const engine: 'chromium' | 'firefox' | 'webkit' = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/') ? 'chromium' : 'webkit';
