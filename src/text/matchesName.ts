/** Whether `name` is what a pattern says, in any case: a name as it is, or with `*` for any characters. */
export function matchesName(name: string, pattern: string): boolean {
  if (!pattern.includes('*')) return name.toLowerCase() === pattern.toLowerCase();
  const source = pattern.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${source.join('.*')}$`, 'is').test(name);
}
