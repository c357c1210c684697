import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

export interface CachedAnswer {
  /** Content type. */
  media: string;
  text: string;
}

export interface KeptAnswer {
  media: string;
  body: Buffer;
  /** Of the bytes: the same list read in another minute has the same tag. */
  etag: string;
}

const mostBytes = 64 * 1024 * 1024;

/**
 * Keeps answers of reads by a key that changes with whatever they depend on, so nothing is ever stale. Several requests
 * for what is not there yet wait for one read.
 */
export function responseCache(): (key: string, make: () => Promise<CachedAnswer>) => Promise<KeptAnswer> {
  const cache = new LRUCache<string, KeptAnswer, () => Promise<CachedAnswer>>({
    maxSize: mostBytes,
    sizeCalculation: ({ body }, key) => body.byteLength + 2 * key.length + 200,
    fetchMethod: async (_key, _stale, { context: make }) => {
      const { media, text } = await make();
      const body = Buffer.from(text);
      return { media, body, etag: `"${createHash('sha256').update(media).update(body).digest('base64url').slice(0, 27)}"` };
    },
  });
  return async (key, make) => {
    const kept = await cache.fetch(key, { context: make });
    if (!kept) throw new Error('the cache dropped an answer that was being made');
    return kept;
  };
}
