import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync } from 'fastify';
import { addressLines } from './addresses.ts';
import { hostPages } from './host-pages.ts';
import { openSecondOrigin, type SecondOrigin } from './second-origin.ts';

const dropIn = fileURLToPath(new URL('../dist/cme/', import.meta.url));

interface DemoOptions {
  /** Port of the second origin; the one after the server's own when it is not given. */
  secondPort?: number;
  print?: (line: string) => void;
}

/** The demo beside a running backend: the drop-in at `/cme/`, the hosts at `/hosts/`, one of them on a second origin too. */
export function demoPages({ secondPort, print = console.log }: DemoOptions = {}): FastifyPluginAsync {
  return async (app) => {
    if (!existsSync(dropIn)) throw new Error('The drop-in files are not built. Run: npm run build');
    let second: SecondOrigin | undefined;
    const include = async (path: string) => {
      const { statusCode, body } = await app.inject({ url: path });
      return statusCode === 200 ? body : '';
    };

    await app.register(fastifyStatic, {
      root: dropIn,
      prefix: '/cme/',
      dotfiles: 'ignore',
      cacheControl: false,
      // A page of another origin loads the script with its hash, for which the browser has to be let in.
      setHeaders: (reply) => void reply.headers({ 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin', 'Cache-Control': 'no-cache' }),
    });
    await app.register(hostPages, { backend: '', include, secondOrigin: () => second?.address ?? '' });

    app.addHook('onListen', async () => {
      const address = app.server.address();
      if (!address || typeof address === 'string') return;
      const backend = `http://127.0.0.1:${address.port}`;
      second = await openSecondOrigin({ port: secondPort ?? address.port + 1, backend, include });
      for (const line of addressLines(backend, second?.address)) print(line);
    });
    app.addHook('preClose', async () => second?.close());
  };
}

/** What `npm start` names to the server. */
export const plugin = demoPages();
