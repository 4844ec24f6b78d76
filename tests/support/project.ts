import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** What `npm run astro` gives to Node, as it stands in package.json. */
export const [, ...astroArguments] = (
  JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { astro: string } }
).scripts.astro.split(' ');

/** A copy of the project whose content a test may change. */
export interface ProjectCopy {
  readonly folder: string;
  readonly write: (path: string, text: string) => void;
  readonly edit: (path: string, change: (text: string) => string) => void;
  readonly read: (path: string) => string;
  /** Removes a file or folder. */
  readonly drop: (path: string) => void;
  readonly has: (path: string) => boolean;
  /** Runs the project's own build; `output` is what it printed on both streams. */
  readonly build: (env?: Readonly<Record<string, string>>) => { status: number | null; output: string };
  /** Serves what was built; the promise is of the origin, and of a way to stop. */
  readonly serve: (env?: Readonly<Record<string, string>>) => Promise<{ origin: string; stop: () => void }>;
  /** Digests of all files of the finished site, by path. */
  readonly digests: () => Map<string, string>;
  /** Removes what builds left, so that the next one is cold. */
  readonly clean: () => void;
  readonly remove: () => void;
}

/** Content of every kind in two languages, with few codes: where it does not matter what is built, that takes 4 s of CPU, the whole site 11 s. */
export const smallSite = 'tests/fixtures/small-site/content';

/**
 * Copies the project, with the content of another folder if one is given. The packages that a build needs are hard links: Astro cannot build with
 * packages that lie outside of its root.
 */
export function copyProject(content = 'content'): ProjectCopy {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync('.cache/project-');
  for (const name of ['src', 'public', 'astro.config.mjs', 'astro.env', 'package.json', 'tsconfig.json']) {
    cpSync(name, join(folder, name), { recursive: true });
  }
  cpSync(content, join(folder, 'content'), { recursive: true });
  linkTree('node_modules', join(folder, 'node_modules'), developmentPackages());
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  return {
    folder,
    write,
    read,
    edit: (path, change) => {
      write(path, change(read(path)));
    },
    drop: (path) => {
      rmSync(join(folder, path), { recursive: true, force: true });
    },
    has: (path) => existsSync(join(folder, path)),
    build: (env = {}) => {
      const run = spawnSync(process.execPath, [...astroArguments, 'build'], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1', ...env },
      });
      return { status: run.status, output: run.stdout + run.stderr };
    },
    serve: (env = {}) => start(folder, ['preview'], env),
    digests: () =>
      new Map(
        readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort()
          .map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
      ),
    clean: () => {
      for (const left of ['dist', '.astro', 'node_modules/.astro'])
        rmSync(join(folder, left), { recursive: true, force: true });
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What Pagefind says of its index, from the folder of the release that was built. */
export function readPagefindEntry(project: ProjectCopy): string {
  const [release = ''] = readdirSync(join(project.folder, 'dist/pagefind'));
  return project.read(`dist/pagefind/${release}/pagefind-entry.json`);
}

/** Starts a server of Astro's in `folder` on a free port. Rejects when it ends before it prints its address. */
export function start(
  folder: string,
  command: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ origin: string; stop: () => void }> {
  const args = [...astroArguments, ...command, '--port', '0', '--host', '127.0.0.1'];
  const server = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  return new Promise((resolve, reject) => {
    let printed = '';
    server.on('exit', (code) => {
      reject(new Error(`The server ended with ${String(code)}: ${printed}`));
    });
    server.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
      if (origin !== undefined) resolve({ origin, stop: () => server.kill() });
    });
  });
}

/** Makes `to` a tree of hard links to the files of `from`, without what a build keeps between runs and the folders in `leftOut`. */
export function linkTree(from: string, to: string, leftOut: ReadonlySet<string> = new Set()): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (['.astro', '.vite'].includes(entry.name) || leftOut.has(source)) continue;
    if (entry.isDirectory()) linkTree(source, target, leftOut);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}

/** The folders of the packages that only checks and tests need, which are half of all installed files. */
function developmentPackages(): ReadonlySet<string> {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Readonly<Record<string, { dev?: boolean }>>;
  };
  return new Set(Object.keys(packages).filter((folder) => packages[folder]?.dev));
}
