import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { localeNames } from '../locales.ts';
import { pagefindFolder, releaseFolder } from '../offline/addresses.ts';
import { workerAddress } from '../offline/workerAddress.ts';
import type { OfflineSettings, SiteFiles } from '../offline/settings.ts';
import { urlsOf } from '../urls.ts';

/** The worker keeps as many bytes of the look-up's files by itself, and others once they were asked for. */
const MAX_LOOKUP_BYTES = 500_000;

/** Files of the look-up, in any language. */
const LOOKUP = /^(?:[\w-]+\/)?lookup\/[^/]+\.json$/;

/**
 * Lets the finished site work offline: tells every page its release, puts the look-up's files into the folder of the release too, and writes the
 * service worker with a list of what there is. It comes after all that pages load is written. The development server has no release and no worker.
 * @param release what tells this release from any other
 */
export function offlineSite(release: string): AstroIntegration {
  let base = '/';
  return {
    name: 'offline-site',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        base = config.base.replace(/\/?$/, '/');
        updateConfig({
          vite: { define: { 'import.meta.env.RELEASE': JSON.stringify(release) }, plugins: [workerChunk()] },
        });
      },
      'astro:build:done': ({ dir, pages, logger }) => {
        const site = fileURLToPath(dir);
        const folder = releaseFolder('', release);
        for (const file of filesIn(site).filter((name) => LOOKUP.test(name)))
          cpSync(join(site, file), join(site, folder, file));

        const addresses = [
          ...pages.map(({ pathname }) => decodeURI(pathname)),
          ...['_astro/', folder, pagefindFolder('', release)].flatMap((place) => filesIn(site, place)),
        ];
        const files = addresses.flatMap((address) => {
          const size = sizeOf(join(site, address.replace(/(?<=^|\/)$/, 'index.html')));
          return size === undefined ? [] : [[base + encodeURI(address), size] as const];
        });
        const list = `${folder}files.json`;
        writeFileSync(join(site, list), JSON.stringify(files));
        const worker = join(site, workerAddress(''));
        const settings = settingsOf(files, { release, base, list: base + list });
        writeFileSync(worker, `const OFFLINE=${JSON.stringify(settings)};${readFileSync(worker, 'utf8')}`);
        logger.info(`release ${release}, ${files.length} files for the whole site`);
      },
    },
  };
}

function settingsOf(
  files: SiteFiles,
  { release, base, list }: { readonly release: string; readonly base: string; readonly list: string },
): OfflineSettings {
  const all = new Map(files);
  const folder = releaseFolder(base, release);
  const languages = localeNames.map((locale) => urlsOf(base, locale)).filter(({ offline }) => all.has(offline));
  const lookupFiles = files.filter(([address]) => address.startsWith(folder));
  let room = MAX_LOOKUP_BYTES;
  const kept = [
    ...files.filter(([address]) => address.startsWith(`${base}_astro/`)),
    ...lookupFiles.filter(([, size]) => (room -= size) >= 0),
  ];
  return {
    release,
    base,
    kept: [
      ...kept.map(([address]) => address),
      ...languages.flatMap(({ home, lookup, offline }) => [home, lookup, offline]),
    ],
    sizes: Object.fromEntries([...kept, ...lookupFiles]),
    languages: languages.map(({ home, offline }) => [home, offline]),
    whole: { files: files.length, bytes: files.reduce((sum, [, size]) => sum + size, 0), list },
  };
}

/** Paths of all files in a folder of the site, below the site. */
const filesIn = (site: string, folder = ''): string[] =>
  existsSync(join(site, folder))
    ? readdirSync(join(site, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(site.length).replaceAll('\\', '/'))
        .sort()
    : [];

const sizeOf = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.size;

/** A Vite plugin that builds the worker as a script of its own. Source: https://rollupjs.org/plugin-development/#this-emitfile */
const workerChunk = () => ({
  name: 'offline-worker',
  apply: 'build' as const,
  applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
  buildStart(this: { emitFile: (file: { type: 'chunk'; id: string; fileName: string }) => unknown }) {
    const id = fileURLToPath(new URL('../offline/worker.ts', import.meta.url));
    this.emitFile({ type: 'chunk', id, fileName: workerAddress('') });
  },
});
