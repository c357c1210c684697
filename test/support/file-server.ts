import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answered {
  body: string | Uint8Array;
  type?: string;
  status?: number;
  headers?: Record<string, string>;
}

/** A web server on this machine that answers fixed paths, for sources without a backend. */
export async function serveFiles(files: Record<string, Answered>): Promise<{ origin: string; server: Server }> {
  const server = createServer((request, response) => {
    const { body, type, status = 200, headers } = files[request.url ?? ''] ?? { body: '', status: 404 };
    response.writeHead(status, { ...(type && { 'content-type': type }), ...headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
