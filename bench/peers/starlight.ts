import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { locales, type Locale } from '../../src/locales.ts';
import type { ProjectCopy } from '../../tests/support/project.ts';
import { newCopy } from '../projects.ts';
import { codeFactsOf, frontmatterOf, markdownOf } from './facts.ts';

/**
 * Makes a site of plain Starlight from the same installed packages: one Markdown file per code of the tables below `root`,
 * at most `limit` of them, everything else as Starlight comes.
 */
export function makeStarlightSite(root: string, names: readonly Locale[], limit: number): ProjectCopy {
  const copy = newCopy();
  for (const name of ['src', 'content', 'public']) rmSync(join(copy.folder, name), { recursive: true });
  copy.write('astro.config.mjs', configOf(names));
  copy.write('src/content.config.ts', CONTENT_CONFIG);
  for (const name of names) {
    const docs = `src/content/docs/${locales[name].path}`;
    copy.write(`${docs}index.md`, `${frontmatterOf({ title: 'Error codes' })}All of them.\n`);
    for (const facts of codeFactsOf(root, name, limit)) {
      const text = frontmatterOf({ title: facts.code }) + markdownOf(facts, name === 'en' ? 'Meaning' : '说明');
      copy.write(`${docs}errors/${facts.slug}.md`, text);
    }
  }
  return copy;
}

function configOf(names: readonly Locale[]): string {
  const languages = names.map((name) => [
    locales[name].path === '' ? 'root' : name,
    { label: locales[name].label, lang: locales[name].lang },
  ]);
  const options = { title: 'Error codes', locales: Object.fromEntries(languages) as unknown };
  return `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ site: 'http://localhost', integrations: [starlight(${JSON.stringify(options)})] });
`;
}

const CONTENT_CONFIG = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;
