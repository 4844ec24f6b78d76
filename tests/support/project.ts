import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A copy of the project whose content a test may change. */
export interface ProjectCopy {
  readonly folder: string;
  readonly write: (path: string, text: string) => void;
  readonly edit: (path: string, change: (text: string) => string) => void;
  readonly read: (path: string) => string;
  readonly has: (path: string) => boolean;
  /** Runs the project's own build; `output` is what it printed on both streams. */
  readonly build: (env?: Readonly<Record<string, string>>) => { status: number | null; output: string };
  readonly remove: () => void;
}

/** Copies the project, without its installed packages, which are linked. */
export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'error-codes-'));
  for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(name, join(folder, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
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
    has: (path) => existsSync(join(folder, path)),
    build: (env = {}) => {
      const run = spawnSync(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1', ...env },
      });
      return { status: run.status, output: run.stdout + run.stderr };
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
