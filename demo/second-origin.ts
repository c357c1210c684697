import Fastify from 'fastify';
import { hostPages, type HostPagesOptions } from './host-pages.ts';

export interface SecondOrigin {
  address: string;
  close(): Promise<void>;
}

interface SecondOriginOptions extends Pick<HostPagesOptions, 'include' | 'backend'> {
  port: number;
}

/**
 * The same host pages on another port, without a backend: scripts and data come from the first one, across origins.
 * @returns undefined where the port is taken, for the demo is of use without it
 */
export async function openSecondOrigin({ port, ...options }: SecondOriginOptions): Promise<SecondOrigin | undefined> {
  const app = Fastify({ forceCloseConnections: true });
  await app.register(hostPages, { ...options, secondOrigin: () => '' });
  try {
    return { address: await app.listen({ port, host: '127.0.0.1' }), close: () => app.close() };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return undefined;
    throw error;
  }
}
