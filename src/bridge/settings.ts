import { projectRoot } from '../languages/projectRoot.ts';
import { readSite } from '../read/readSite.ts';

/** What `content/site.yml` says. */
export const { settings } = readSite(projectRoot);
