import { dataAddress } from '../address.ts';
import type { CalendarLink, CalendarTarget, CmeBackend } from '../backend.ts';
import { CmeError } from '../cme-error.ts';
import { calendarFileOf } from '../memory/calendar-file.ts';
import { catalogBackend } from '../memory/catalog-backend.ts';
import { read } from '../rest/request.ts';
import { realSurroundings, type Surroundings } from '../rest/surroundings.ts';
import { SharedLoad } from './shared-load.ts';
import { catalogOfJson, type FileReading, type RecordProblem, type StaticCatalog } from './static-file.ts';

export interface StaticOptions extends Partial<Omit<Surroundings, 'now'>> {
  /** Address of an `activities.json` or `.ics` file. */
  url: string;
  /** Address of the page; needed where `url` is relative or plain http. */
  base?: string;
  /** IANA zone of the provider where the file names none. */
  timeZone?: string;
  now?: () => Date;
}

export interface StaticBackend extends CmeBackend {
  /** What was left out of the file and why; empty before the first read. */
  readonly problems: readonly RecordProblem[];
}

const tryFor = 60_000;
const mostBytes = 64_000_000;

/**
 * A catalog from one file, searched in this page.
 *
 * @throws CmeError `invalid` for an address that data must not come from
 */
export function staticBackend({ url, base, timeZone, now = () => new Date(), ...given }: StaticOptions): StaticBackend {
  const address = dataAddress(url, base).href;
  const surroundings: Surroundings = { ...realSurroundings, ...given, now: () => now().getTime() };
  let ready: StaticCatalog | undefined;
  let live = false;

  const file = new SharedLoad(async (signal) => {
    const { text, type } = await read(address, { mostBytes, deadline: tryFor, accept: 'application/json, text/calendar', signal }, surroundings);
    if (type === 'text/html') throw new CmeError('contract', 'The address answers with a page, not with a file of activities.');
    live = /^\s*BEGIN:VCALENDAR/i.test(text.slice(0, 1000));
    return (ready = await readFile(text, live, { now: now(), timeZone, rest }));
  });

  return {
    ...catalogBackend({
      capabilities: ['activities', 'program'],
      open: ({ signal }) => file.get(signal),
      now,
      calendarLink,
    }),
    get problems() {
      return ready?.problems ?? [];
    },
  };

  function calendarLink(target: CalendarTarget): CalendarLink | undefined {
    if (live && 'filters' in target && isEmpty(target.filters)) return { url: address, live };
    return ready && calendarFileOf(ready.catalog, target, new URL(address).host);
  }
}

/** Nobody but the file itself could filter it for a calendar that subscribes. */
function isEmpty(filters: object): boolean {
  return Object.values(filters as Record<string, unknown>).every((value) => value === undefined || value === '' || (Array.isArray(value) && value.length === 0));
}

async function readFile(text: string, isCalendar: boolean, reading: FileReading): Promise<StaticCatalog> {
  // A page with a JSON file never loads the reader of calendars.
  return isCalendar ? (await import('./calendar-catalog.ts')).catalogOfCalendar(text, reading) : catalogOfJson(text, reading);
}

/** Gives the page its turn; `setTimeout` where the engine has no better way. */
function rest(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
