import { readdirSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { localeNames, locales } from '../locales.ts';
import { batchFolders, type MadePages } from './codePages.ts';
import {
  digestOfMakers,
  isSameMark,
  keptPlace,
  lastSite,
  markOf,
  move,
  noteText,
  readNote,
  type Mark,
} from './lastBuild.ts';

/** The folders that hold nothing but pages. */
const folders = localeNames.flatMap((locale) =>
  ['errors', 'categories', 'products'].map((name) => locales[locale].path + name),
);

/** Pages by their addresses, without the site's base and the slash before: `errors/<Code>/`. */
type Marks = ReadonlyMap<string, Mark>;

type Config = Pick<AstroConfig, 'root' | 'cacheDir' | 'outDir'>;

/**
 * Leaves the pages of the last build in their place, if none was touched since: Astro does not write a page again that is there and
 * unchanged, and to make the files of a large site takes longer than to render them.
 * The last of the integrations, so that all pages are written when it notes them for the next build.
 * @param made pages that Astro knows nothing of
 */
export function keepPages(made: MadePages): AstroIntegration {
  let config: Config;
  let last: Marks = new Map();
  return {
    name: 'keep-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { build: { emptyOutDir: false } } });
      },
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:start': () => {
        last = takeBack(config);
      },
      'astro:build:done': ({ pages }) => {
        const site = fileURLToPath(config.outDir);
        const paths = [...pages.map(({ pathname }) => pathname), ...made.unchanged.keys()].filter(isKept);
        const isThere = new Set(paths);
        removePages(
          site,
          [...last.keys()].filter((path) => !isThere.has(path)),
        );
        const marks = paths.map((path) => [path, made.unchanged.get(path) ? last.get(path) : markOf(join(site, path))]);
        writeFileSync(noteFile(config), noteText(digestOfMakers(config), marks));
      },
    },
  };
}

const isKept = (path: string): boolean => folders.some((folder) => path.startsWith(`${folder}/`));

const noteFile = (config: Config): string => keptPlace(config, 'pages.json');

/** Moves the pages of the last build back and returns them; none where any was touched, or other code made them. */
function takeBack(config: Config): Marks {
  const [from, to] = [lastSite(config), fileURLToPath(config.outDir)];
  const note = (readNote(noteFile(config), digestOfMakers(config)) ?? []) as [string, Mark][];
  // It holds for one build: when that fails, it leaves a mixture.
  rmSync(noteFile(config), { force: true });
  const isUntouched = note.every(([path, mark]) => isSameMark(mark, markOf(join(from, path))));
  if (isUntouched && note.length > 0) {
    for (const folder of folders) move(join(from, folder), join(to, folder));
    for (const { rendered, kept } of batchFolders(config)) move(kept, rendered);
  }
  for (const place of [from, ...batchFolders(config).map(({ kept }) => kept)])
    rmSync(place, { recursive: true, force: true });
  return new Map(isUntouched ? note : []);
}

/** Removes pages of a site, and the folders that they leave empty. */
function removePages(site: string, paths: readonly string[]): void {
  // Those below others first.
  for (const path of [...paths].sort((a, b) => b.length - a.length)) {
    rmSync(join(site, path, 'index.html'));
    if (readdirSync(join(site, path)).length === 0) rmdirSync(join(site, path));
  }
}
