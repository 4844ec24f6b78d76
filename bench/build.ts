/** Measures builds of the site; see README.md beside this file. Prints Markdown, and keeps the figures in `.cache/bench`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { check, type Check } from './bars.ts';
import { generateContent } from './generateTables.ts';
import { buildAstro, buildHugo, buildOurs, buildStarlight, buildTwice } from './modes.ts';
import { readOptions, type Options } from './options.ts';
import { hugoVersion } from './peers/hugo.ts';
import { projectWith } from './projects.ts';
import type { ProjectCopy } from '../tests/support/project.ts';
import { readContentFolder, type Content } from './content.ts';
import { buildsTable, checksTable, cpuOfOneMore, cpuPerPage, kilobytes, megabytes, type Build } from './report.ts';

/** How often each size of a growth is built. */
const ROUNDS = 2;

const options = readOptions(process.argv.slice(2));
const builds: Build[] = [];
const checks: Check[] = [];
const notes: string[] = [];

if (options.growth.length > 0) await measureGrowth(options);
else await measureOne(options);
console.log(`\n${buildsTable(builds)}\n\n${checksTable(checks)}\n`);
for (const note of notes) console.log(note);
mkdirSync('.cache/bench', { recursive: true });
const file = `.cache/bench/${new Date().toISOString().replaceAll(':', '-')}.json`;
writeFileSync(file, `${JSON.stringify({ options, builds, checks, notes }, undefined, 2)}\n`);
console.log(`Written to ${file}`);
if (checks.some(({ met }) => !met)) process.exitCode = 1;

async function measureGrowth({ growth, locales, seed }: Options): Promise<void> {
  const contents = growth.map((codes) => generateContent({ codes, locales, seed }));
  const least: Build[] = [];
  const copies: ProjectCopy[] = [];
  // All sizes in turn: what else the machine does then meets each of them. It only adds, so the least counts.
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, content] of contents.entries()) {
      const copy = projectWith(content, locales);
      copies.push(copy);
      const build = await buildOurs(copy, `ours, ${growth[at]} codes`);
      const known = least[at];
      if (known === undefined || build.cost.cpu < known.cost.cpu) least[at] = build;
    }
  }
  // Not before all is measured: after a large folder is removed, files are made several times slower.
  for (const copy of copies) copy.remove();
  builds.push(...least);
  const costs = least.slice(1).map((build, at) => cpuOfOneMore(least[at] ?? build, build));
  for (const [at, cost] of costs.entries())
    notes.push(`${growth[at]} to ${growth[at + 1]} codes: ${cost.toFixed(2)} ms of CPU for each page more.`);
  checks.push(check('growth', (costs.at(-1) ?? 0) / (costs[0] ?? 1)));
  checks.push(check('memory', megabytes(Math.max(...least.map(({ cost }) => cost.peak)))));
}

async function measureOne({ content: folder, codes, locales, seed, peers, ...modes }: Options): Promise<void> {
  const content: Content =
    folder === undefined ? generateContent({ codes, locales, seed }) : readContentFolder(folder, locales);
  const copy = projectWith(content, locales);
  const ours = await buildOurs(copy, 'ours, cold');
  builds.push(ours);
  checks.push(
    check('memory', megabytes(ours.cost.peak)),
    check('pagefind', ours.size.pagefindFiles),
    check('codePage', kilobytes(ours.size.codePageMax)),
  );
  if (peers.includes('hugo')) {
    const version = hugoVersion();
    if (version === undefined) notes.push('Hugo is not installed; nothing was compared with it.');
    else {
      const hugo = await buildHugo(copy.folder, locales, `Hugo ${version} + Pagefind`);
      builds.push(hugo);
      checks.push(check('hugo', cpuPerPage(ours) / cpuPerPage(hugo)));
    }
  }
  if (peers.includes('astro')) {
    const astro = await buildAstro(copy.folder, ours);
    builds.push(astro);
    notes.push(`Ours takes ${(cpuPerPage(ours) / cpuPerPage(astro)).toFixed(2)} × the CPU of Astro alone per page.`);
  }
  if (peers.includes('starlight')) {
    const starlight = await buildStarlight(copy.folder, locales, modes.starlightCodes);
    builds.push(starlight);
    checks.push(check('starlight', cpuPerPage(starlight) / cpuPerPage(ours)));
  }
  if (modes.twice) {
    const { build, differing } = await buildTwice(copy, content, locales);
    builds.push(build);
    checks.push(check('sameTwice', differing.length));
    notes.push(...differing.map((name) => `differs between two cold builds: ${name}`));
  }
}
