import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the project that this file belongs to or, once it is bundled, the working folder, which a build has in its project. */
export const projectRoot: string =
  [join(import.meta.dirname, '../..')].find((folder) => existsSync(join(folder, 'src/languages'))) ?? '.';
