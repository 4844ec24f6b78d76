import type { OtherApiWords } from '../pasteRules.ts';

/** There is no API beside that of the site. */
export const otherApis: Readonly<Record<string, OtherApiWords>> = {};
