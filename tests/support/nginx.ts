import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** nginx with the configuration that is shipped. */
export interface Nginx {
  readonly origin: string;
  /** What stands for `/srv/error-codes` of the shipped configuration. */
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

export interface NginxOptions {
  /** The finished site. */
  readonly dist: string;
  /** `/docs`, where the site stands below a path. */
  readonly base?: string;
  /** More lines for the server block. */
  readonly extra?: string;
  /** More lines for the top of the configuration, such as modules to load. */
  readonly top?: string;
}

/** @throws Error with what to install, where a program is missing that only the tests and benchmarks of hosting need */
export function needProgram(name: string, versionFlag: string): void {
  if (spawnSync(name, [versionFlag]).error !== undefined)
    throw new Error(`${name} is not installed. On Debian and Ubuntu: apt-get install ${name}`);
}

/**
 * Starts nginx on a free port of loopback with `hosts/nginx.conf`, in which only the folder and the port are others. Nothing outside of a
 * temporary folder is written, as in a container with a read-only root.
 */
export async function startNginx({ dist, base = '', extra = '', top = '' }: NginxOptions): Promise<Nginx> {
  needProgram('nginx', '-v');
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  symlinkSync(resolve(dist), join(folder, 'current'));
  if (base !== '') {
    mkdirSync(dirname(join(folder, 'www', base)), { recursive: true });
    symlinkSync(join(folder, 'current'), join(folder, 'www', base));
  }
  const port = await freePort();
  const shipped = readFileSync('hosts/nginx.conf', 'utf8');
  const site = (base === '' ? shipped : shipped.replace('root /srv/error-codes/current;', 'root /srv/error-codes/www;'))
    .replaceAll('/srv/error-codes', folder)
    .replace('listen 8080;', `listen 127.0.0.1:${port};\n${extra}`);
  const config = join(folder, 'nginx.conf');
  writeFileSync(config, mainConfig(folder, site, top));
  const server = spawn('nginx', ['-c', config, '-p', folder, '-e', join(folder, 'error.log')], { stdio: 'inherit' });
  const origin = `http://127.0.0.1:${port}`;
  await answering(origin, server);
  return { origin, folder, stop: () => stop(server, folder) };
}

const mainConfig = (folder: string, site: string, top: string): string => `
${top}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${folder}/nginx.pid;
worker_processes auto;
worker_rlimit_nofile 8192;
events { worker_connections 4096; }
http {
    access_log off;
    ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
    sendfile on;
    tcp_nopush on;
    ${site}
}
`;

async function answering(origin: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`nginx ended with ${server.exitCode}.`);
    try {
      await fetch(origin);
      return;
    } catch {
      await setTimeout(50);
    }
  }
}

async function stop(server: ChildProcess, folder: string): Promise<void> {
  if (server.exitCode === null) {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
  }
  rmSync(folder, { recursive: true });
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((found, failed) => {
    server.on('error', failed).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') failed(new Error('There is no free port.'));
        else found(address.port);
      });
    });
  });
}
