import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** Folders served by the path that they stand at, and the bytes that were sent. */
export interface MeteredServer {
  readonly origin: string;
  /** Bytes of bodies, compressed, that were sent since the last `reset`, and the paths that were asked for. */
  readonly sent: () => { readonly bytes: number; readonly paths: readonly string[] };
  readonly reset: () => void;
  /** Waits until nothing was asked for in the last half second. */
  readonly quiet: () => Promise<void>;
  readonly stop: () => void;
}

const QUIET = 500;
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** Serves `mounts` (path with slashes at both ends → folder) on a free port, text compressed as hosts do. */
export async function serveMetered(mounts: Readonly<Record<string, string>>): Promise<MeteredServer> {
  let [bytes, paths]: [number, string[]] = [0, []];
  const bodies = new Map<string, Body | undefined>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!bodies.has(path)) bodies.set(path, bodyAt(path, mounts));
    const body = bodies.get(path);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    bytes += body.content.length;
    paths.push(path);
    response.writeHead(200, body.headers).end(body.content);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    sent: () => ({ bytes, paths: [...paths] }),
    reset: () => {
      [bytes, paths] = [0, []];
    },
    quiet: async () => {
      for (let seen = -1; seen !== paths.length;) {
        seen = paths.length;
        await setTimeout(QUIET);
      }
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

interface Body {
  readonly content: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

function bodyAt(path: string, mounts: Readonly<Record<string, string>>): Body | undefined {
  const mount = Object.keys(mounts)
    .filter((at) => path.startsWith(at))
    .sort((a, b) => b.length - a.length)[0];
  if (mount === undefined) return undefined;
  const root = resolve(mounts[mount] ?? '');
  const wanted = join(root, path.slice(mount.length));
  if (wanted !== root && !wanted.startsWith(root + sep)) return undefined;
  const file = [wanted, join(wanted, 'index.html')].find((one) => statSync(one, { throwIfNoEntry: false })?.isFile());
  if (file === undefined) return undefined;
  const type = types[extname(file)];
  const content = readFileSync(file);
  // What has no type of its own is Pagefind's, which is compressed as it lies there.
  if (type === undefined) return { content, headers: { 'content-type': 'application/octet-stream' } };
  return { content: gzipSync(content), headers: { 'content-type': type, 'content-encoding': 'gzip' } };
}
