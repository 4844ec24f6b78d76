import { problem, type Problem } from '../problems/problems.ts';
import type { Reference } from '../read/reference.ts';
import { codeKey } from '../tables/code.ts';
import { nearest } from '../text/nearest.ts';

/** Finds the codes that names and patterns of content files mean. */
export interface CodeResolver {
  /** The codes that `reference` names: one for an exact code, all that start alike for a pattern, `Category.*` or `Category*`. */
  readonly resolve: (reference: Reference) => ResolvedCodes;
  /** The titles of the same codes; a name that fits no code stands for itself. */
  readonly find: (reference: Reference) => readonly string[];
}

/** What names and patterns turn out to mean. */
export interface ResolvedCodes {
  /** The titles of the codes. */
  readonly titles: readonly string[];
  /** One for each name that fits no code, with the nearest known one. */
  readonly problems: readonly Problem[];
}

/** The codes that several references name, in their order. */
export function resolveAll(references: readonly Reference[], { resolve }: CodeResolver): ResolvedCodes {
  const resolved = references.map(resolve);
  return {
    titles: resolved.flatMap(({ titles }) => titles),
    problems: resolved.flatMap(({ problems }) => problems),
  };
}

/** A resolver over all spellings: title of the page → spellings in the tables. */
export function codeResolver(spellings: ReadonlyMap<string, readonly string[]>): CodeResolver {
  const titles = new Map<string, string>();
  const below = new Map<string, { readonly prefix: string; readonly titles: string[] }>();
  for (const [title, all] of spellings) {
    for (const spelling of all) titles.set(spelling, title);
    for (let dot = title.indexOf('.'); dot > 0; dot = title.indexOf('.', dot + 1)) {
      const prefix = title.slice(0, dot);
      const known = below.get(codeKey(prefix));
      if (known) known.titles.push(title);
      else below.set(codeKey(prefix), { prefix, titles: [title] });
    }
  }
  const known = ({ name }: Reference) => {
    if (!isPattern(name)) return wrap(titles.get(name));
    if (name.endsWith('.*')) return below.get(codeKey(name.slice(0, -2)))?.titles;
    const start = codeKey(name.slice(0, -1));
    const found = [...spellings.keys()].filter((title) => codeKey(title).startsWith(start));
    return found.length > 0 ? found : undefined;
  };
  return {
    find: (reference) => known(reference) ?? [reference.name],
    resolve: (reference) => {
      const found = known(reference);
      if (found) return { titles: found, problems: [] };
      const { name, position } = reference;
      const names = isPattern(name) ? [...below.values()].map(({ prefix }) => `${prefix}.*`) : titles.keys();
      return { titles: [], problems: [problem('unknown-code', position, { name, near: nearest(name, names) })] };
    },
  };
}

/** Whether a name stands for all codes that start with it. */
export const isPattern = (name: string): boolean => name.endsWith('*');

const wrap = (title: string | undefined): readonly string[] | undefined => (title === undefined ? undefined : [title]);
