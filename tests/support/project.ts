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

/**
 * Copies the project, with the content of another folder where it does not matter what is built: a build of an example takes 4 s of CPU, one of the
 * whole site 10 s. Its installed packages are hard links: Astro cannot build with packages that lie outside of its root.
 */
export function copyProject(content = 'content'): ProjectCopy {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync('.cache/project-');
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(name, join(folder, name), { recursive: true });
  }
  cpSync(content, join(folder, 'content'), { recursive: true });
  linkTree('node_modules', join(folder, 'node_modules'));
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
      const run = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...env },
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
  const args = ['node_modules/astro/bin/astro.mjs', ...command, '--port', '0', '--host', '127.0.0.1'];
  const server = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...env },
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

/** Makes `to` a tree of hard links to the files of `from`; what a build keeps between runs is left out. */
export function linkTree(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (['.astro', '.vite'].includes(entry.name)) continue;
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}

/** Takes all English out of a copy. The code that only the English tables list moves to the Chinese ones, since guides and actions name it. */
export function dropEnglish(project: ProjectCopy): void {
  const remedy = 'FailedOperation.CreateBucketFail.md';
  const text = project.read(`content/remedies/en/${remedy}`).replaceAll('](/en/', '](/');
  project.write(`content/remedies/zh-cn/${remedy}`, text);
  project.edit('content/errors/zh-cn/cloudaudit.md', (table) =>
    table.replace(
      /^\| ResourceNotFound\.AuditNotExist .*\n/m,
      '$&| FailedOperation.CreateBucketFail | 创建存储桶失败 |\n',
    ),
  );
  for (const folder of ['errors/en', 'remedies/en', 'look-alikes/en', 'docs/en']) project.drop(`content/${folder}`);
  project.edit('content/products.yml', (products) => products.replace(/^ {2}onlyIn:(?:\n {4}.*)+\n/m, ''));
}
