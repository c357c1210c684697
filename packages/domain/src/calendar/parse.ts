/** One content line of RFC 5545: `DTSTART;TZID=Europe/Paris:20261202T120000`. Names are in upper case, the value is still escaped. */
export interface Property { name: string; params: ReadonlyMap<string, string>; value: string }

/** What stands between `BEGIN:VEVENT` and `END:VEVENT`. */
export interface Component {
  name: string;
  properties: Property[];
  components: Component[];
  /** The first line that is no content line; such a line is left out. */
  unread?: string;
}

// A colon or semicolon inside quotes belongs to the parameter. Each alternative begins with another character, so time stays linear.
const contentLine = /^([\w-]+)((?:;[\w-]+=[^";:]*(?:"[^"]*"[^";:]*)*)*):([^]*)$/;
const parameter = /;([\w-]+)=([^";:]*(?:"[^"]*"[^";:]*)*)/g;

const none: ReadonlyMap<string, string> = new Map();

function property(line: string): Property | undefined {
  const [, name, params, value] = contentLine.exec(line) ?? [];
  if (name === undefined || value === undefined) return undefined;
  const read = params ? new Map(Array.from(params.matchAll(parameter), ([, key = '', said = '']) => [key.toUpperCase(), said.replaceAll('"', '')])) : none;
  return { name: name.toUpperCase(), params: read, value };
}

/** VCALENDAR, VEVENT, VALARM: real files go no deeper than three. */
const deepest = 8;

/**
 * The calendars of an iCalendar text, which is already decoded. A component that is never ended is left out, because half
 * an event may say the opposite of the whole; it is named in `unfinished`. Text without a calendar gives no calendars.
 */
export function parseCalendars(text: string): { calendars: Component[]; unfinished: Component[] } {
  const root: Component = { name: '', properties: [], components: [] };
  const unfinished: Component[] = [];
  const open = [root];
  for (const line of text.replace(/^\ufeff/, '').replace(/(?:\r\n?|\n)[ \t]/g, '').split(/[\r\n]+/)) {
    const here = open.at(-1)!;
    const read = property(line);
    if (read?.name !== 'BEGIN' && read?.name !== 'END') {
      if (read) here.properties.push(read);
      else if (line !== '') here.unread ??= line;
      continue;
    }
    const name = read.value.trim().toUpperCase();
    const known = open.findLastIndex((component) => component.name === name);
    if (read.name === 'END' && known > 0) {
      unfinished.push(...open.splice(known + 1));
      open.at(-2)!.components.push(open.pop()!);
    } else if (read.name === 'BEGIN' && open.length <= deepest) {
      // No component holds one of its own name: the earlier one was never ended.
      if (known > 0) unfinished.push(...open.splice(known));
      open.push({ name, properties: [], components: [] });
    }
  }
  unfinished.push(...open.slice(1));
  const calendars = [...root.components, ...unfinished].filter(({ name }) => name === 'VCALENDAR');
  return { calendars, unfinished };
}

/** The first property of that name. */
export function propertyOf(component: Component, name: string): Property | undefined {
  return component.properties.find((property) => property.name === name);
}

/** A TEXT value with its escapes undone (§3.3.11). */
export function unescapeText(value: string): string {
  return value.replace(/\\([nN,;\\])/g, (_, said: string) => (said === 'n' || said === 'N' ? '\n' : said));
}

/** The members of a list of TEXT values, such as CATEGORIES; an escaped comma separates nothing. */
export function textList(value: string): string[] {
  return (value.match(/(?:[^\\,]|\\[^])+/g) ?? []).map(unescapeText);
}
