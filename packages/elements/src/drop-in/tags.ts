/**
 * What an editor may write without script rights: these elements with these attributes, whichever way they are written
 * (tag, placeholder, link). Kept as text, so that the loader knows it without loading an element; a test holds it
 * against the classes.
 */
const everywhere = ['locale', 'heading-level', 'without-heading', 'src'] as const;

export const tags = {
  'course-list': [
    ...everywhere, 'heading', 'view', 'page-size', 'without-filters', 'without-views', 'without-groups', 'activity-href', 'url-state',
    'q', 'kind', 'profession', 'credit-type', 'specialty', 'format', 'location', 'language', 'cost', 'from', 'to', 'when', 'sort',
  ],
  activity: [...everywhere, 'activity-id', 'id-param'],
  program: [...everywhere, 'sections'],
} as const satisfies Record<string, readonly string[]>;

export type TagName = keyof typeof tags;

export const isTagName = (name: string): name is TagName => Object.hasOwn(tags, name);

const addresses: ReadonlySet<string> = new Set(['src', 'activity-href']);

/** Makes the element from written attributes; unknown names are left out, so a typo cannot break a page. */
export function elementFrom(name: TagName, written: Iterable<readonly [attribute: string, value: string]>): HTMLElement {
  const element = document.createElement(`cme-${name}`);
  const known: readonly string[] = tags[name];
  for (const [attribute, value] of written) if (known.includes(attribute)) element.setAttribute(attribute, value);
  return element;
}

/** Attributes that name an address; a recognised link may not carry them. */
export const namesAddress = (attribute: string): boolean => addresses.has(attribute);
