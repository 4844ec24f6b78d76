import { createServer } from 'node:https';
import { text } from 'node:stream/consumers';
import { createGateway, type CallRecord, type GatewayOptions } from './gateway.ts';

/** The fake API on a port of this machine. */
export interface ApiServer {
  readonly port: number;
  /** What was called, in order. */
  readonly calls: readonly CallRecord[];
  readonly stop: () => Promise<void>;
}

/** Serves a gateway over TLS. */
export async function serveApi(tls: { key: string; cert: string }, options: GatewayOptions): Promise<ApiServer> {
  const gateway = createGateway(options);
  const server = createServer(tls, (request, response) => {
    void text(request).then(async (body) => {
      const [, query = ''] = (request.url ?? '').split('?');
      // Node.js joins what is sent twice, but for cookies.
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      const answer = await gateway.answer({ method: request.method ?? '', query, headers, body });
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The fake API has no port.');
  return {
    port: address.port,
    calls: gateway.calls,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
