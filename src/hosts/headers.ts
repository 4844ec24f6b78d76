import { contentPolicy } from '../html/frame/contentPolicy.ts';

/** What no page needs of a browser, so that no script can ask for it either. */
const denied = ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'serial', 'usb'];

/**
 * The headers of every answer, pages and files alike. The content policy is that of the pages, with what a page cannot say of itself: who may
 * frame it. Sources: https://www.w3.org/TR/CSP3/#meta-element and https://owasp.org/www-project-secure-headers/
 */
export const securityHeaders: readonly Header[] = [
  ['Content-Security-Policy', `${contentPolicy}; frame-ancestors 'none'`],
  // Without `includeSubDomains`: what else is below the domain is not known here.
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['X-Content-Type-Options', 'nosniff'],
  // Addresses may hold a request ID or a query, and the name of a host that others do not know.
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', denied.map((feature) => `${feature}=()`).join(', ')],
];

/** How long a browser keeps a file: those with a hash of their content in the name for good; all others it asks for again, by their tag. */
export const cacheControl = { hashed: 'public, max-age=31536000, immutable', others: 'no-cache' } as const;

/** The folder of files with a hash of their content in the name. */
export const HASHED = '_astro/';

export type Header = readonly [name: string, value: string];
