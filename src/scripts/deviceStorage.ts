/** What the look-up keeps on the reader's device. Where storage is switched off, nothing is kept. */

/** Reads a stored value; null where there is none, or none that can be read. */
export function readStored(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null');
  } catch {
    // Storage is switched off, or contains what this site did not write.
    return null;
  }
}

/** Stores a value that can be written as JSON. */
export function store(name: string, value: unknown): void {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(value));
  } catch {
    // Storage is full or switched off.
  }
}

const keyOf = (name: string): string => `lookup-${name}`;
