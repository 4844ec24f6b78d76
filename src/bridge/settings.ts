import { readSite } from '../read/readSite.ts';

/** What `content/site.yml` says. The working folder is the project's: what runs here lies in a folder of the build. */
export const { settings } = readSite('.');
