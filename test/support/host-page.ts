import { after } from 'node:test';
import { hosts } from './hosts.ts';
import { serveFiles, type Answered } from './file-server.ts';

interface PageSetting {
  /** What stands in the head before the loader tag. */
  head?: string;
  body: string;
  /** Query of the script's address; the first host's backend when not given. */
  query?: string;
  script?: string;
  headers?: Record<string, string>;
}

export const loader = (query = `?api-url=${hosts}/`, script = `${hosts}/cme/cme-catalog.js`, attributes = ''): string =>
  `<script type="module" src="${script}${query}" crossorigin ${attributes}></script>`;

/** A page of a hospital's site, as a test needs it. */
export const hostPage = ({ head = '', body, query, script, headers }: PageSetting): Answered => ({
  type: 'text/html; charset=utf-8',
  ...(headers && { headers }),
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host page</title><link rel="icon" href="data:,">${head}${loader(query, script)}</head><body>${body}</body></html>`,
});

/** A hospital's own site, on an origin of its own, gone when the test file ends. */
export async function hospital(files: Record<string, Answered>): Promise<string> {
  const { origin, server } = await serveFiles(files);
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return origin;
}
