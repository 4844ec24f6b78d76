import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Makes a new site beside the old one and puts it in its place once it is whole, so that the output folder always holds a whole site: the
 * last good one while a build runs, and after one that failed or was killed. Content that Astro keeps from build to build is kept apart for
 * each build, so none starts from what another left. Two builds at once: the second says so and stops with exit code 1.
 * It must be the last integration: it moves the site once all others have written to it.
 */
export function replaceSite(): AstroIntegration {
  let places: Places;
  return {
    name: 'replace-site',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        places = placesOf(fileURLToPath(config.root), fileURLToPath(config.outDir));
        lock(places.lock);
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
        process.on('exit', () => {
          for (const place of [places.work, places.lock]) rmSync(place, { recursive: true, force: true });
        });
        restore(places);
        rmSync(places.work, { recursive: true, force: true });
        updateConfig({
          outDir: pathToFileURL(join(places.work, 'site/')),
          cacheDir: pathToFileURL(join(places.work, 'cache/')),
        });
      },
      'astro:build:done': () => {
        const { site, work, old } = places;
        rmSync(old, { recursive: true, force: true });
        if (existsSync(site)) renameSync(site, old);
        renameSync(join(work, 'site'), site);
        rmSync(old, { recursive: true, force: true });
      },
    },
  };
}

interface Places {
  /** The output folder. */
  readonly site: string;
  /** The last site, for the moment between the two moves. */
  readonly old: string;
  /** What a build makes before it is done. */
  readonly work: string;
  /** A file that holds the process id of the build that runs. */
  readonly lock: string;
}

/** All of them beside the output folder, on one disk: a folder moves at once or not at all. */
function placesOf(root: string, outDir: string): Places {
  const site = outDir.replace(/[/\\]$/, '');
  return { site, old: `${site}.old`, work: join(root, '.build'), lock: join(root, '.build.lock') };
}

/** A build that was killed between the two moves left the last site beside its place. */
function restore({ site, old }: Places): void {
  if (existsSync(old) && !existsSync(site)) renameSync(old, site);
}

/** @throws Error where another build of the project runs, the folder cannot be written to, or the disk is full */
function lock(file: string): void {
  const descriptor = create(file);
  if (descriptor !== undefined) {
    try {
      writeSync(descriptor, String(process.pid));
    } catch (error) {
      rmSync(file, { force: true });
      throw error;
    } finally {
      closeSync(descriptor);
    }
    return;
  }
  const owner = Number(readFileSync(file, 'utf8'));
  if (isRunning(owner)) {
    throw new Error(`Another build of this project is running (process ${owner}). Wait for it, or end it.`);
  }
  rmSync(file, { force: true });
  lock(file);
}

/** A new file that is open; undefined where there is one of that name. */
function create(file: string): number | undefined {
  try {
    return openSync(file, 'wx');
  } catch (error) {
    if (!existsSync(file)) throw error;
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
