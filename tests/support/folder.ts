import { mkdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Calls `read` with a temporary project folder that holds `files` (path → text or bytes), and removes it. */
export async function inFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  read: (root: string) => T,
): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'error-codes-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    return read(root);
  } finally {
    await rm(root, { recursive: true });
  }
}
