import type { ReadRoute } from '../routes/read-route.ts';
import { parameterTexts } from './parameter-texts.ts';
import { answerSchemas, querySchema, type JsonSchema } from './schemas.ts';

/** Of the contract, not of the software: it moves with what the API answers. */
const contractVersion = '1.0.0';

const problem = (description: string) => ({ description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } });

const headers = {
  ETag: { description: 'Send it back as `If-None-Match` to get 304 while nothing has changed.', schema: { type: 'string' } },
  'X-Request-Id': { description: 'Reference for the help desk.', schema: { type: 'string' } },
};

const rootOnly = [{ url: './' }];

/** The OpenAPI 3.1 description of the API, made from the same routes that answer. */
export function describeApi(routes: readonly ReadRoute[]): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'CME Elements: catalog', version: contractVersion, license: { name: 'MIT', identifier: 'MIT' },
      description: 'The public catalog of a provider of continuing medical education. Reads are anonymous and open to every site. Every error is RFC 9457 problem details.',
    },
    servers: [
      { url: './', description: 'The default provider' },
      { url: './p/{provider}/', description: 'A provider by name', variables: { provider: { default: 'provider', description: 'Short name of the provider' } } },
    ],
    paths: {
      ...Object.fromEntries(routes.map((route) => [`/v1${route.path}`, { get: operation(route) }])),
      '/healthz': { servers: rootOnly, get: { operationId: 'health', summary: 'Whether the backend can answer.', responses: { 200: json('It can.', { type: 'object', properties: { status: { const: 'ok' } }, required: ['status'] }), 503: { $ref: '#/components/responses/Unavailable' } } } },
      '/openapi.json': { servers: rootOnly, get: { operationId: 'describe', summary: 'This description.', responses: { 200: json('This description.', { type: 'object' }) } } },
    },
    components: {
      schemas: answerSchemas(routes),
      responses: {
        Invalid: problem('A parameter is unknown or has a bad value; `fields` names each one.'),
        NotFound: problem('There is no such provider, activity or series, or it is not public.'),
        RateLimited: problem('Too many requests from one address; `Retry-After` says when to come back.'),
        Unavailable: problem('The database cannot be reached; `Retry-After` says when to come back.'),
      },
    },
  };
}

function operation({ name, summary, path, query, media, answer }: ReadRoute): object {
  const schema = answer ? { $ref: `#/components/schemas/${answer.name}` } : { type: 'string' };
  return {
    operationId: name,
    summary,
    parameters: [...(path.includes('{id}') ? [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }] : []), ...queryParameters(query)],
    responses: {
      200: { description: 'Found.', headers, content: { [media]: { schema } } },
      304: { description: 'Unchanged since the answer with this `ETag`.' },
      400: { $ref: '#/components/responses/Invalid' },
      404: { $ref: '#/components/responses/NotFound' },
      429: { $ref: '#/components/responses/RateLimited' },
      503: { $ref: '#/components/responses/Unavailable' },
    },
  };
}

function queryParameters(query: ReadRoute['query']): object[] {
  const { properties, required } = querySchema(query);
  return Object.entries(properties).map(([name, schema]) => ({
    name, in: 'query', ...(parameterTexts[name] && { description: parameterTexts[name] }), ...(required.includes(name) && { required: true }), schema,
  }));
}

function json(description: string, schema: JsonSchema): object {
  return { description, content: { 'application/json': { schema } } };
}
