import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

/** A host of static files below a base path; the folder that it serves can be replaced, as a deployment does. */
export interface StaticHost {
  readonly origin: string;
  readonly serve: (folder: string) => void;
  readonly stop: () => void;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves `folder` below `base`, a path with slashes at both ends, on a free port. */
export async function startHost(base: string, folder: string): Promise<StaticHost> {
  let served = folder;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const wanted = join(served, path.slice(base.length));
    const file = [wanted, join(wanted, 'index.html')].find((one) => statSync(one, { throwIfNoEntry: false })?.isFile());
    const [status, shown] = path.startsWith(base) && file !== undefined ? [200, file] : [404, join(served, '404.html')];
    response.writeHead(status, { 'content-type': types[extname(shown)] ?? 'application/octet-stream' });
    response.end(readFileSync(shown));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${String(address.port)}`,
    serve: (other) => {
      served = other;
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
