import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a site needs beside its content. */
const FILES = [
  ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', '.npmrc', '.gitignore', 'LICENSE'],
  'astro.env',
  ...['bin', 'public', 'src', 'docs/content.md', 'docs/settings.md', '.github/workflows/deploy.yml'],
  ...['scripts/drift.ts', 'scripts/permalinks.ts', 'scripts/translations.ts'],
];

/** The commands that a site keeps. */
const COMMANDS = ['start', 'astro', 'build', 'dev', 'drift', 'permalinks', 'translations'];

/**
 * Writes a site of its own into `folder`: all that builds it, and the content of `examples/start`. No vendor's module is in it.
 * @param root the project folder
 * @returns what is wrong, where nothing was written
 * @throws if a file cannot be read or written
 */
export function newSite(root: string, folder: string): string | undefined {
  const target = resolve(folder);
  if (`${target}/`.startsWith(`${resolve(root)}/src/`))
    return `${folder} is a part of this project. Name another folder.`;
  if (existsSync(target) && readdirSync(target).length > 0) return `${folder} is not empty. Name a new folder.`;
  mkdirSync(target, { recursive: true });
  for (const file of FILES) cpSync(join(root, file), join(target, file), { recursive: true, filter: isNeutral });
  cpSync(join(root, 'examples/start/content'), join(target, 'content'), { recursive: true });
  edit(join(target, 'package.json'), (text) => {
    const settings = JSON.parse(text) as { scripts: Record<string, string> };
    const scripts = Object.fromEntries(COMMANDS.map((name) => [name, settings.scripts[name]]));
    return `${JSON.stringify({ ...settings, scripts }, null, 2)}\n`;
  });
  // The tests of this project stay here.
  edit(join(target, '.github/workflows/deploy.yml'), (text) =>
    text.replace(/ {2}test:\n {4}uses: .*\n\n/, '').replace(/ {4}needs: test\n/, ''),
  );
  return undefined;
}

const isNeutral = (path: string): boolean =>
  !/[\\/]src[\\/]vendors[\\/](?!(?:none|chosen)(?:[\\/]|$))[\w-]+(?:[\\/]|$)/.test(path);

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
