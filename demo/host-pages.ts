import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { demoActivitiesFile } from '../packages/server/src/seed/demo-file.ts';
import { renderPage, type PageSetting } from './page.ts';

export type HostPagesOptions = PageSetting;

const root = fileURLToPath(new URL('./', import.meta.url));
const pages: ReadonlySet<string> = new Set(globSync('hosts/*/*.html', { cwd: root }));

/** One hospital is as strict as a browser can be told to be. */
const strictPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** The index and the pages of the four hospitals, with their own style sheets, drawings and fonts. */
export async function hostPages(app: FastifyInstance, options: HostPagesOptions): Promise<void> {
  await app.register(fastifyStatic, {
    root,
    serve: false,
    cacheControl: false,
    setHeaders: (reply) => void reply.header('Cache-Control', 'no-cache'),
  });

  const send = async (reply: FastifyReply, file: string) => {
    if (file.startsWith('hosts/summit/')) reply.header('Content-Security-Policy', strictPolicy);
    return reply.type('text/html; charset=utf-8').header('Cache-Control', 'no-cache').send(await renderPage(root, file, options));
  };

  app.get('/', (_request, reply) => send(reply, 'index.html'));
  app.get('/demo/*', (request, reply) => sendAsset(reply, (request.params as { '*': string })['*']));
  app.get('/hosts/redwood/files/activities.json', (_request, reply) => reply.header('Cache-Control', 'no-cache').send(demoActivitiesFile(new Date())));
  app.get('/hosts/*', (request, reply) => {
    const path = `hosts/${(request.params as { '*': string })['*']}`;
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (pages.has(file)) return send(reply, file);
    if (pages.has(`${file}/index.html`)) return reply.redirect(`/${file}/`);
    return sendAsset(reply, file);
  });
}

/** Only what pages are made of: the demo's own code and parts stay inside. */
function sendAsset(reply: FastifyReply, file: string): FastifyReply {
  if (!/\.(css|svg|woff2|txt|ics|json|ico)$/.test(file)) {
    reply.callNotFound();
    return reply;
  }
  return reply.sendFile(file);
}
