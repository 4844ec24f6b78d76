import { problem, type Problem } from '../problems/problems.ts';
import type { Redirect } from '../read/readRedirects.ts';
import { nearest } from '../text/nearest.ts';

/**
 * Every redirect stands once, leads from an address without a page to one with a page, and does so at once.
 * @param addresses those of all pages and promised files, without the site's base
 */
export function checkRedirects(redirects: readonly Redirect[], addresses: ReadonlySet<string>): Problem[] {
  const first = new Map<string, Redirect>();
  for (const redirect of redirects) if (!first.has(redirect.from)) first.set(redirect.from, redirect);
  const pages = new Map([...addresses].map((address) => [address.toLowerCase(), address]));
  const problems: Problem[] = [];
  for (const redirect of redirects) {
    const { from: name, to, position, targetPosition } = redirect;
    const earlier = first.get(name);
    const page = addresses.has(name) ? name : pages.get(name.toLowerCase());
    if (earlier && earlier !== redirect) {
      problems.push(problem('duplicate-redirect', position, { name, firstLine: String(earlier.position.line) }));
      continue;
    }
    if (page !== undefined) problems.push(problem('needless-redirect', position, { name, page }));
    const path = pathFrom(redirect, first);
    const last = path.at(-1) ?? to;
    const target = withoutFragment(to);
    if (last === name) problems.push(problem('cyclic-redirect', position, { path: path.join(' → ') }));
    else if (path.length > 2) {
      if (!path.slice(0, -1).includes(last))
        problems.push(problem('chained-redirect', targetPosition, { name: target, target: last }));
    } else if (!addresses.has(target))
      problems.push(problem('unknown-target', targetPosition, { name: target, near: nearest(target, addresses) }));
  }
  return problems;
}

/** The addresses that a redirect leads through, its own first, to the end or to one that was there before. */
function pathFrom({ from, to }: Redirect, redirects: ReadonlyMap<string, Redirect>): string[] {
  const path = [from];
  let next: string | undefined = withoutFragment(to);
  while (next !== undefined && !path.includes(next)) {
    path.push(next);
    const further = redirects.get(next);
    next = further && withoutFragment(further.to);
  }
  return next === undefined ? path : [...path, next];
}

const withoutFragment = (address: string): string => address.replace(/#.*/, '');
