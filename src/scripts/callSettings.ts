import type { CallSettings } from '../lookup/browser/paste/callFields.ts';

/** What the site's settings say of calls, or null where the site reads no pasted texts; `astro.config.mjs` puts it in the place of the name. */
declare const SITE_CALL: CallSettings | null;

export const callSettings: CallSettings | null = SITE_CALL;
