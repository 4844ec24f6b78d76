/** Texts in groups of groups; some lists of texts stand among them. */
export interface Texts {
  readonly [key: string]: string | readonly string[] | Texts;
}

/** `own` with what it lacks taken from `whole`, text by text; what `whole` does not have is left out. */
export function fillGaps<Whole extends object>(own: object, whole: Whole): Whole {
  const given = new Map(Object.entries(own as Texts));
  const filled = Object.entries(whole as Texts).map(([key, text]) => {
    const mine = given.get(key);
    const isGroup = (value: unknown): value is Texts =>
      typeof value === 'object' && value !== null && !Array.isArray(value);
    if (isGroup(text)) return [key, isGroup(mine) ? fillGaps(mine, text) : text];
    return [key, mine ?? text];
  });
  return Object.fromEntries(filled) as Whole;
}
