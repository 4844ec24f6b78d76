/** What a look-up box showed when its reader went on to a page. It is kept in the entry of the history, so that going back finds it. */
interface KeptSearch {
  /** The id of the input. */
  readonly id: string;
  readonly text: string;
}

/** A longer text is not kept: browsers limit what an entry of the history may hold. */
const MAX_LENGTH = 200_000;

/** Keeps the text of a look-up box in this entry of the history, or forgets it where it is empty. */
export function keepSearch(id: string, text: string): void {
  const kept: KeptSearch | undefined = text === '' || text.length > MAX_LENGTH ? undefined : { id, text };
  history.replaceState({ ...stateOf(), lookup: kept }, '');
}

/** The text that a look-up box showed when its reader left this entry of the history. */
export function keptSearch(id: string): string | undefined {
  const kept: unknown = stateOf()['lookup'];
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { id: keptId, text } = kept as Partial<KeptSearch>;
  return keptId === id && typeof text === 'string' ? text : undefined;
}

const stateOf = (): Record<string, unknown> => (history.state ?? {}) as Record<string, unknown>;
