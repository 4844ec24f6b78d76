import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../languages/projectRoot.ts';
import { readSite } from '../../read/readSite.ts';

/**
 * A module of the vendor that `content/site.yml` names, for what runs in Node as it is; that of a site without one where it names none, or one
 * that is not here. Builds put the folder itself in the place of `#vendor`.
 * @param none the module of a site without a vendor, whose shape all have
 */
export async function vendorModule<Module extends object>(name: string, none: Module): Promise<Module> {
  const { vendor = 'none' } = readSite(projectRoot).settings;
  const file = join(import.meta.dirname, '..', vendor, name);
  if (!existsSync(file)) return none;
  return (await import(file)) as Module;
}
