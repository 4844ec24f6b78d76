import { createHash } from 'node:crypto';
import { CALL_QUERY } from '../../lookup/shared/callQuery.ts';

/**
 * The script that stands in every page, since it must run before anything is shown; all others are files. It sets the theme that the reader
 * chose, and, where the address tells of a call, holds the page back until its panel is there, if not for long, so that nothing moves.
 */
export const startScript = `{const{dataset}=document.documentElement;try{const mode=localStorage.getItem('theme');if(mode==='light'||mode==='dark')dataset.mode=mode}catch{}if(${String(CALL_QUERY)}.test(location.search+location.hash)){dataset.call='';setTimeout(()=>delete dataset.call,2e3)}}`;

/** The script that Starlight's tabs put into a page; `tests/dist/policy.test.ts` fails when it changes. */
const TABS_OF_STARLIGHT = 'sha256-OizSKqsU+f0G4vojbxNt0Lao3kUpTmCLQSv3y6P7qhQ=';

const hashOf = (script: string): string => `sha256-${createHash('sha256').update(script).digest('base64')}`;

const hashes = [hashOf(startScript), TABS_OF_STARLIGHT].map((hash) => `'${hash}'`).join(' ');

/**
 * What a page may load and run: files of the site, and the scripts above. `wasm-unsafe-eval` lets Pagefind's WebAssembly run. No string becomes
 * markup or a script, and only the `default` policy of trusted types may pass an address of one (`scripts/allowOwnWorkers.ts`).
 * Sources: https://www.w3.org/TR/CSP3/, https://www.w3.org/TR/trusted-types/
 */
export const contentPolicy = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' ${hashes}`,
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');
