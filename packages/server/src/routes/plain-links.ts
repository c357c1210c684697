import { facetNames } from '@cme-elements/schema';
import type { FastifyInstance } from 'fastify';

const single = ['q', 'from', 'to', 'when', 'sort'] as const;

/**
 * Where a plain link such as `/p/summit/w/course-list?credit-type=ancc` leads while no script has replaced it: the same
 * list as plain HTML. The names are the element's attributes.
 */
export function mountPlainLinks(app: FastifyInstance): void {
  for (const root of ['', '/p/:provider']) {
    app.get(`${root}/w/course-list`, (request, reply) => {
      const { provider } = request.params as { provider?: string };
      const written = new URL(request.url, 'http://localhost').searchParams;
      return reply.redirect(`${provider === undefined ? '' : `/p/${encodeURIComponent(provider)}`}/v1/fragments/activities?${fragmentQuery(written).toString()}`);
    });
  }
}

function fragmentQuery(written: URLSearchParams): URLSearchParams {
  const query = new URLSearchParams({ limit: '200' });
  for (const name of facetNames) {
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    for (const value of (written.get(attribute) ?? '').split(',')) if (value.trim()) query.append(name, value.trim());
  }
  for (const name of single) if (written.get(name)) query.set(name, written.get(name)!);
  return query;
}
