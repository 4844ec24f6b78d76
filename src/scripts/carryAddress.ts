/** Gives a link the query and the fragment of this page's address. */
export function carryAddress(link: HTMLAnchorElement): void {
  link.search = location.search;
  link.hash = location.hash;
}
