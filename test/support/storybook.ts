import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { sampleNow } from '@cme-elements/adapters/testing';

const built = new URL('../../storybook-static/', import.meta.url).pathname;
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };

export interface Story {
  id: string;
  type: 'story' | 'docs';
  title: string;
  name: string;
}

/** Every page of the built Storybook, in its order. */
export function storyIndex(): Story[] {
  const { entries } = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8')) as { entries: Record<string, Story> };
  return Object.values(entries);
}

/** How a host page is while a story is looked at: the switches of the toolbar. */
export interface Surroundings {
  scheme?: 'light' | 'dark';
  locale?: 'en' | 'en-XA' | 'ar-XB';
  text?: '100' | '200';
}

export interface Storybook {
  page: Page;
  /** Console errors and requests to elsewhere since the last visit. */
  complaints: string[];
  /** Opens a story and waits until it has done what its reader does. */
  visit(id: string, width: number, surroundings?: Surroundings): Promise<void>;
  /** Opens the documentation page of an element. */
  read(id: string): Promise<void>;
  close(): Promise<void>;
}

/** The built Storybook in one page of a browser, on the day of the sample catalog, read from the other coast. */
export async function openStorybook(): Promise<Storybook> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url!, 'http://x').pathname).replace('favicon.ico', 'favicon.svg');
    readFile(join(built, path)).then(
      // Kept by the browser together with its compiled form: that halves a visit.
      (body) => response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream', 'cache-control': 'max-age=3600' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', chromiumSandbox: false, args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'America/New_York', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.clock.setFixedTime(sampleNow);

  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url())) complaints.push(`Request to ${request.url()}`);
  });

  return {
    page,
    complaints,
    async visit(id, width, surroundings = {}) {
      complaints.length = 0;
      await page.setViewportSize({ width, height: 900 });
      const globals = Object.entries({ ...surroundings, 'a11y.manual': '!true' }).map(([name, value]) => `${name}:${value}`).join(';');
      await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story&globals=${globals}`);
      await page.waitForFunction(isFinished, undefined, { timeout: 15_000 });
      await page.evaluate(settled);
    },
    async read(id) {
      complaints.length = 0;
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`${origin}/iframe.html?id=${id}&viewMode=docs`);
      await page.locator('.docblock-argstable').first().waitFor();
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

function isFinished(): boolean {
  const { phase } = (globalThis as unknown as { __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } } }).__STORYBOOK_PREVIEW__?.currentRender ?? {};
  if (phase === 'errored' || phase === 'aborted') throw new Error(`The story ${phase}: ${document.querySelector('.sb-errordisplay')?.textContent}`);
  // Storybook then waits for animations to end, and a skeleton's never does.
  return phase === 'completing' || phase === 'completed' || phase === 'afterEach' || phase === 'finished';
}

/** Data of the stories is in the page, a few frames draw it. A skeleton holds back for 0.4 s. */
async function settled(): Promise<void> {
  await document.fonts.ready;
  if (document.querySelector(':state(loading)')) await new Promise((resolve) => setTimeout(resolve, 450));
  for (let frames = 0; frames < 4; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
}
