import { pageData } from './pageData.ts';

/**
 * Lets workers be started from addresses of this site, which trusted types refuse otherwise, in browsers that know them. Every other string that
 * would become a script or markup stays refused. Pagefind starts its worker from a plain address, so the policy is the one for all strings.
 */
export function allowOwnWorkers(): void {
  if (isAllowed) return;
  isAllowed = true;
  window.trustedTypes?.createPolicy('default', {
    createScriptURL: (address) =>
      new URL(address, location.href).href.startsWith(location.origin + pageData.base) ? address : null,
  });
}

let isAllowed = false;
