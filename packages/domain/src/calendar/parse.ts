/** One content line of RFC 5545: `DTSTART;TZID=Europe/Paris:20261202T120000`. The name is in upper case, the value still escaped. */
export interface Property { name: string; params: string; value: string }

/** What stands between `BEGIN:VEVENT` and `END:VEVENT`. */
export interface Component { name: string; properties: Property[]; components: Component[] }

// A colon or semicolon inside quotes belongs to its parameter. No two alternatives begin alike, so time stays linear.
const contentLine = /^([\w-]+)((?:;[\w-]+=[^";:]*(?:"[^"]*"[^";:]*)*)*):([^]*)$/;

/** VCALENDAR, VEVENT, VALARM: real files go no deeper than three. */
const deepest = 8;

/**
 * The calendars of an iCalendar text, which is already decoded. A component that is never ended is left out, because half
 * an event may say the opposite of the whole; it is named in `unfinished`. Text without a calendar gives no calendars.
 */
export function parseCalendars(text: string): { calendars: Component[]; unfinished: Component[] } {
  const open: Component[] = [{ name: '', properties: [], components: [] }];
  const all = open[0]!.components;
  const unfinished: Component[] = [];
  for (const line of text.replace(/(?:\r\n?|\n)[ \t]/g, '').split(/[\r\n]+/)) {
    const [, said = '', params = '', value = ''] = contentLine.exec(line.replace('\ufeff', '')) ?? [];
    const name = said.toUpperCase();
    if (name !== 'BEGIN' && name !== 'END') {
      if (name) open.at(-1)!.properties.push({ name, params, value });
      continue;
    }
    const kind = value.trim().toUpperCase();
    const same = open.findLastIndex((component) => component.name === kind);
    if (name === 'END') {
      if (same < 1) continue;
      unfinished.push(...open.splice(same + 1));
      open.at(-2)!.components.push(open.pop()!);
    } else if (open.length <= deepest) {
      // No component holds one of its own name: the earlier one was never ended.
      if (same > 0) unfinished.push(...open.splice(same));
      open.push({ name: kind, properties: [], components: [] });
    }
  }
  unfinished.push(...open.slice(1));
  return { calendars: [...all, ...unfinished].filter(({ name }) => name === 'VCALENDAR'), unfinished };
}

/** The properties of that name, in their order. */
export function propertiesOf(component: Component, name: string): Property[] {
  return component.properties.filter((property) => property.name === name);
}

/** The value of the first property of that name; empty where there is none. */
export function valueOf(component: Component, name: string): string {
  return propertiesOf(component, name)[0]?.value.trim() ?? '';
}

/** A TEXT value with its escapes undone (§3.3.11). */
export function unescapeText(value: string): string {
  return value.replace(/\\([nN,;\\])/g, (_, said: string) => (/n/i.test(said) ? '\n' : said));
}

/** The members of a list of TEXT values, such as CATEGORIES; an escaped comma separates nothing. */
export function textList(value: string): string[] {
  return (value.match(/(?:[^\\,]|\\[^])+/g) ?? []).map(unescapeText);
}
