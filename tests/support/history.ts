import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A repository whose commits a test makes. */
export interface TestRepository {
  readonly folder: string;
  /** Runs Git in it. */
  readonly git: (...args: string[]) => string;
  /** Writes files, removes those without a text, and commits all at `time`. */
  readonly commit: (time: string, files: Readonly<Record<string, string | undefined>>) => void;
  readonly remove: () => void;
}

/** A new repository, in a new folder or in one that is there. */
export function newRepository(folder = mkdtempSync(join(tmpdir(), 'history-'))): TestRepository {
  let now = '';
  const git = (...args: string[]): string => {
    const env = { ...process.env, GIT_COMMITTER_DATE: now, GIT_AUTHOR_DATE: now };
    const as = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'init.defaultBranch=main'];
    return execFileSync('git', [...as, ...args], { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
  };
  git('init', '-q');
  return {
    folder,
    git,
    commit: (time, files) => {
      now = time;
      for (const [file, text] of Object.entries(files)) {
        if (text === undefined) rmSync(join(folder, file));
        else {
          mkdirSync(dirname(join(folder, file)), { recursive: true });
          writeFileSync(join(folder, file), text);
        }
      }
      git('add', '-A');
      git('commit', '-qm', time);
    },
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
