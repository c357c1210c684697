import type { ProviderScope } from './store/scope.ts';

/**
 * Address of an activity on one of the provider's pages, from the template it gave; undefined where it gave none. A
 * calendar on somebody's phone needs an absolute address, for which a relative template borrows the provider's first origin.
 */
export function pageAddress({ pages, origins }: Pick<ProviderScope, 'pages' | 'origins'>, page: string, id: string, { absolute = false } = {}): string | undefined {
  const path = pages[page]?.replaceAll('{id}', encodeURIComponent(id));
  if (path === undefined) return undefined;
  const url = URL.parse(path, origins[0]);
  if (url && !/^https?:$/.test(url.protocol)) return undefined;
  return absolute ? url?.href : path;
}
