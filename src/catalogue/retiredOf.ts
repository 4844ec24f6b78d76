import { problem, type Problem } from '../problems/problems.ts';
import type { Content } from '../read/readContent.ts';
import type { RetiredFile } from '../read/readRetired.ts';
import { codeKey } from '../tables/code.ts';
import { categoryBy } from './categoryRule.ts';
import type { CodeGroup, PublishedSpellings } from './groupRows.ts';
import { resolveAll, type CodeResolver } from './resolveCodes.ts';
import type { Code } from './types.ts';

/** What the codes that the tables dropped are joined with. */
export interface ListedCodes {
  readonly groups: readonly CodeGroup[];
  /** Key of a category → its name. */
  readonly categories: ReadonlyMap<string, string>;
  readonly published: PublishedSpellings;
  readonly resolver: CodeResolver;
}

/** The codes that the tables dropped, in order of `codeKey`. One that a table lists after all is a problem, and left out. */
export function retiredOf(
  { past, settings }: Pick<Content, 'past' | 'settings'>,
  { groups, categories, published, resolver }: ListedCodes,
): { retired: Code[]; problems: Problem[] } {
  const listed = new Map(groups.map((group) => [group.key, group]));
  const retired = new Map<string, Code>();
  const problems: Problem[] = [];
  for (const file of past.retired) {
    const { code, position } = file;
    const key = codeKey(code);
    const row = listed.get(key)?.meanings[0]?.sources[0];
    const first = retired.get(key)?.meanings[0]?.sources[0];
    const replacements = resolveAll(file.replacedBy, resolver);
    problems.push(...replacements.problems);
    if (row) problems.push(problem('retired-but-listed', position, { code, place: `${row.file}:${row.line}` }));
    else if (first) problems.push(problem('duplicate-retired', position, { code, first: first.file }));
    else {
      const own = categoryBy(settings.categories, code);
      const category = categories.get(codeKey(own)) ?? own;
      retired.set(key, codeOf(file, published.get(key) ?? code, category, replacements.titles));
    }
  }
  return { retired: [...retired].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, code]) => code), problems };
}

const codeOf = (
  { code: spelling, locale, file, line, products, scope, date, text }: RetiredFile,
  code: string,
  category: string,
  replacedBy: readonly string[],
): Code => ({
  code,
  retired: { date, replacedBy },
  spellings: [...new Set([code, spelling])],
  locale,
  category,
  scope,
  products,
  meanings: [
    {
      text,
      name: '',
      message: [],
      cause: [],
      solution: [],
      httpStatus: '',
      extra: [],
      locale,
      scope,
      products,
      sources: products.slice(0, 1).map((product) => ({ product, scope, file, line })),
    },
  ],
  guides: [],
  remedies: [],
  actions: [],
  lookAlikes: [],
  parent: undefined,
  children: [],
  sameLastSegment: [],
  previous: undefined,
  next: undefined,
});
