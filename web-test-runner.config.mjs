/** Element tests in real browsers. `scripts/test/engines.mjs` sets the stage for Firefox and WebKit; BROWSERS names a choice. */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { browserReporter } from './scripts/test/browser-reporter.mjs';

const quietChromium = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync',
];

const launchers = {
  chromium: () => chromeLauncher({ concurrency: 1, launchOptions: { executablePath: '/usr/bin/chromium', headless: true, args: quietChromium } }),
  firefox: () =>
    puppeteerLauncher({ concurrency: 1, launchOptions: { browser: 'firefox', executablePath: '/usr/bin/firefox-esr', headless: true } }),
  webkit: () =>
    webdriverLauncher({
      hostname: '127.0.0.1', port: Number(process.env.WEBKIT_DRIVER_PORT), path: '/', logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: process.env.WEBKIT_BROWSER, args: ['--automation'] },
      },
    }),
};

const browsers = (process.env.BROWSERS ?? 'chromium').split(',').map((name) => launchers[name]());

export default {
  files: ['packages/elements/src/**/*.test.ts', '!**/*.controller.test.ts', '!**/*.node.test.ts'],
  hostname: '127.0.0.1',
  browsers,
  concurrentBrowsers: browsers.length,
  nodeResolve: { exportConditions: ['@cme-elements/source', 'browser', 'development'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./tsconfig.base.json', import.meta.url)) }), a11ySnapshotPlugin()],
  reporters: [browserReporter()],
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { timeout: 30_000 } },
  // Lit keeps here what it has warned about. Its reminder that this is the development build is no warning about our code.
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="en">
      <head><meta charset="utf-8"><title>Tests</title><script>globalThis.litIssuedWarnings = new Set(['dev-mode'])</script></head>
      <body><script type="module" src="${framework}"></script></body>
    </html>`,
};
