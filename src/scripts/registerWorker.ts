import { allowOwnWorkers } from './allowOwnWorkers.ts';
import { workerAddress } from '../offline/workerAddress.ts';
import { pageData } from './pageData.ts';

/** Lets the site work offline from now on. Where the browser refuses, as without HTTPS, it works online as before. */
export function registerWorker(): void {
  if (pageData.release === undefined || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => {
    allowOwnWorkers();
    navigator.serviceWorker.register(workerAddress(pageData.base)).catch(() => undefined);
  });
}
