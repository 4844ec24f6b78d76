import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { z } from 'zod';

const FILE = 'licenses.txt';

/** Packages whose code readers get without its being bundled, and where their licences stand: the search, and Vite's helper for scripts that load others. */
const copied = [
  ['pagefind', 'LICENSE/LICENSE'],
  ['vite', 'LICENSE.md'],
] as const;

/** Writes the licences of all code that readers get into the site: of what is bundled, which Vite knows, and of what is copied. */
export function licenses(): AstroIntegration {
  let packages = '';
  return {
    name: 'licenses',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        packages = join(fileURLToPath(config.root), 'node_modules');
        updateConfig({ vite: { build: { license: { fileName: FILE } } } });
      },
      'astro:build:done': ({ dir }) => {
        for (const [name, file] of copied) {
          appendFileSync(join(fileURLToPath(dir), FILE), `\n${licenseOf(join(packages, name), file)}`);
        }
      },
    },
  };
}

/** In the form that Vite gives the others. What a package says of code that it holds itself, and that readers do not get, is left out. */
function licenseOf(folder: string, file: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license } = manifestSchema.parse(manifest);
  const [own = ''] = readFileSync(join(folder, file), 'utf8').split(/^# Licenses of bundled dependencies$/m);
  return `## ${name} - ${version} (${license})\n\n${own.trim()}\n`;
}

const manifestSchema = z.object({ name: z.string(), version: z.string(), license: z.string() });
