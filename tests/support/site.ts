import { preview } from 'astro';

/** The built site on a local port; for tests that need a server. */
export interface ServedSite {
  /** Origin without a slash at its end, `http://localhost:41234`. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Serves `dist` as `npm start` does. The site must have been built. */
export async function serveSite(): Promise<ServedSite> {
  const server = await preview({ logLevel: 'error', server: { port: 0, host: '127.0.0.1' } });
  return { origin: `http://127.0.0.1:${server.port}`, stop: () => server.stop() };
}
