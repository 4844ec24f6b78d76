import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sourceLocale, type Locale } from '../src/locales.ts';
import { paths } from '../src/paths.ts';
import { readFolder } from '../src/read/readFolder.ts';
import { astroArguments, copyProject, type ProjectCopy } from '../tests/support/project.ts';
import type { Content } from './content.ts';
import { measure, type Cost } from './measure.ts';
import { englishTwin } from './tableFile.ts';

const folders = new Set<string>();
// On any end, Ctrl+C too, nothing of a gigabyte of pages is left behind.
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A copy of the project with all that is installed; it goes when the process ends, or before by its own `remove`. */
export function newCopy(): ProjectCopy {
  const copy = copyProject();
  folders.add(copy.folder);
  return copy;
}

/** A folder that goes when the process ends. */
export function newFolder(prefix: string): string {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync(`.cache/${prefix}-`);
  folders.add(folder);
  return folder;
}

/** A copy of the project that holds `content` beside its own: the project's guides and remedies name its own codes. */
export function projectWith(content: Content, locales: readonly Locale[]): ProjectCopy {
  const copy = newCopy();
  // Not every measurement has all that the project has published.
  rmSync(join(copy.folder, paths.permalinks), { force: true });
  if (locales.includes('en')) addTwins(copy);
  else dropEnglish(copy);
  for (const [path, text] of content) copy.write(path, text);
  return copy;
}

/** Each language has every product of the project, or what names its products would name nothing. */
function addTwins(copy: ProjectCopy): void {
  for (const { file, name, text } of readFolder(copy.folder, paths.tables(sourceLocale), ['.md'])) {
    const twin = `${paths.tables('en')}/${name}.md`;
    if (!copy.has(twin)) copy.write(twin, englishTwin(text, file));
  }
}

/** Runs the build of the project, or of another site of Astro's, in its folder. */
export function buildIn({ folder }: ProjectCopy): Promise<Cost> {
  return measure([process.execPath, ...astroArguments, 'build'], { cwd: folder });
}

/** Takes all English out of a copy. The code that only the English tables list moves to the Chinese ones, since guides and actions name it. */
function dropEnglish(project: ProjectCopy): void {
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
