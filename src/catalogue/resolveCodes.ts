import { problem, type Problem } from '../problems/problems.ts';
import type { Reference } from '../read/reference.ts';
import { codeKey } from '../tables/code.ts';
import { nearest } from '../text/nearest.ts';

/** Finds the codes that names and patterns of content files mean. */
export interface CodeResolver {
  /**
   * Titles of the codes that `reference` names: one for an exact code, all below a category for `Category.*`.
   * A name that fits no code adds a problem with the nearest known code.
   */
  readonly resolve: (reference: Reference, problems: Problem[]) => readonly string[];
  /** The same, with a name that fits no code left as it is. */
  readonly find: (reference: Reference) => readonly string[];
}

/** A resolver over all spellings: title of the page → spellings in the tables. */
export function codeResolver(spellings: ReadonlyMap<string, readonly string[]>): CodeResolver {
  const titles = new Map<string, string>();
  const below = new Map<string, string[]>();
  for (const [title, all] of spellings) {
    for (const spelling of all) titles.set(spelling, title);
    for (let dot = title.indexOf('.'); dot > 0; dot = title.indexOf('.', dot + 1)) {
      const prefix = codeKey(title.slice(0, dot));
      const known = below.get(prefix);
      if (known) known.push(title);
      else below.set(prefix, [title]);
    }
  }
  const known = ({ name }: Reference) =>
    name.endsWith('.*') ? below.get(codeKey(name.slice(0, -2))) : wrap(titles.get(name));
  return {
    find: (reference) => known(reference) ?? [reference.name],
    resolve: (reference, problems) => {
      const found = known(reference);
      if (found) return found;
      const { name, position } = reference;
      const names = name.endsWith('.*')
        ? [...below.keys()].map((prefix) => `${titleCase(prefix, titles)}.*`)
        : titles.keys();
      problems.push(problem('unknown-code', position, { name, near: nearest(name, names) }));
      return [];
    },
  };
}

const wrap = (title: string | undefined): readonly string[] | undefined => (title === undefined ? undefined : [title]);

function titleCase(prefix: string, titles: ReadonlyMap<string, string>): string {
  for (const title of titles.values())
    if (codeKey(title).startsWith(`${prefix}.`)) return title.slice(0, prefix.length);
  return prefix;
}
