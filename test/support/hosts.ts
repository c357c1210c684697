import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after } from 'node:test';
import type { AxeResults } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const named = (name: 'HOSTS_URL' | 'SECOND_URL'): string => {
  const url = process.env[name];
  if (!url) throw new Error('These tests need the demo beside them. Run: npm test -- hosts');
  return url;
};

/** Where the demo is served, with the backend and the drop-in. */
export const hosts = named('HOSTS_URL');
/** Where one of the hosts is served once more. */
export const second = named('SECOND_URL');

export const engines = ['chromium', 'firefox'] as const;
export type Engine = (typeof engines)[number];

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const launchers: Record<Engine, () => Promise<Browser>> = {
  chromium: () => puppeteer.launch({ browser: 'chrome', executablePath: '/usr/bin/chromium', headless: true, args: quiet }),
  firefox: () => puppeteer.launch({ browser: 'firefox', executablePath: '/usr/bin/firefox-esr', headless: true }),
};

const started = new Map<Engine, Promise<Browser>>();

/** One browser of each kind for all tests, closed after the last one. */
function browserOf(engine: Engine): Promise<Browser> {
  let browser = started.get(engine);
  if (!browser) started.set(engine, (browser = launchers[engine]()));
  return browser;
}

after(() => Promise.all([...started.values()].map(async (browser) => (await browser).close())));

export interface Asked {
  method: string;
  url: string;
}

/** A page with what it asked for and complained of since it was opened. */
export interface Visit {
  page: Page;
  requests: Asked[];
  /** Errors and warnings of the console, uncaught errors, violations of the page's policy. */
  complaints: string[];
}

/** Opens a page in a tab that {@link inPage} gave. */
export type Open = (url: string) => Promise<Visit>;

interface Setting {
  /** False switches scripts off; only Chromium can be told to. */
  script?: boolean;
}

/** Runs a test in a tab of its own; the tab is closed whatever happens. */
export async function inPage<Found>(engine: Engine, test: (open: Open) => Promise<Found>, { script = true }: Setting = {}): Promise<Found> {
  const page = await (await browserOf(engine)).newPage();
  const visit: Visit = { page, requests: [], complaints: [] };
  page.on('request', (request) => {
    // Some engines report pictures that stand in the style sheet itself.
    if (!request.url().startsWith('data:')) visit.requests.push({ method: request.method(), url: request.url() });
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') visit.complaints.push(message.text());
  });
  page.on('pageerror', (error) => void visit.complaints.push(String(error)));
  try {
    await page.setViewport({ width: 1280, height: 900 });
    if (script) await page.evaluateOnNewDocument(keepViolations);
    else await page.setJavaScriptEnabled(false);
    return await test(async (url) => {
      await page.goto(url, { waitUntil: 'load' });
      return visit;
    });
  } finally {
    await page.close();
  }
}

interface Watched { violations?: string[] }

function keepViolations(): void {
  const kept: string[] = ((globalThis as Watched).violations = []);
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => kept.push(`${effectiveDirective} ${blockedURI} ${sample}`));
}

export const violationsIn = (page: Page): Promise<string[]> => page.evaluate(() => (globalThis as Watched).violations ?? []);

/** Waits until every element of ours shows what it was asked to show. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const elements = [...document.querySelectorAll('cme-course-list, cme-activity, cme-program')];
    return elements.length > 0 && elements.every((element) => element.matches(':state(ready)') && element.getAttribute('aria-busy') !== 'true' && !element.shadowRoot?.querySelector('[aria-busy="true"]'));
  }, { timeout: 20_000 });
}

/** Waits until the one element of this tag is in a state. */
export const inState = (page: Page, tag: string, state: string): Promise<unknown> =>
  page.waitForFunction((selector: string) => document.querySelector(selector) !== null, { timeout: 20_000 }, `${tag}:state(${state})`);

/** Titles of the activities on screen, in every list of the page. */
export const titlesIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll('cme-course-list')].flatMap((list) => [...list.shadowRoot!.querySelectorAll('.title')].map(({ textContent }) => textContent.trim())));

/** Text that a person sees of an element: its shadow, or what it lets show of its children. */
export const seenIn = (page: Page, selector: string): Promise<string> =>
  page.evaluate((wanted: string) => {
    const element = document.querySelector<HTMLElement>(wanted);
    return element?.shadowRoot ? `${element.shadowRoot.querySelector('slot') ? element.innerText : ''}${element.shadowRoot.textContent}` : (element?.innerText ?? '');
  }, selector);

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in our elements on this page; the rest of the page is the hospital's. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Evaluated by the debugger, which no policy of the page forbids.
  await page.evaluate(axeSource);
  const { violations } = (await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(
      { include: [['cme-course-list, cme-activity, cme-program']] },
      { preload: false, resultTypes: ['violations'] },
    ))) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`).join('\n')}`);
}
