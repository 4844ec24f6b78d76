/** The service worker's own address: it never changes, or browsers would keep the old one. */
export const workerAddress = (base: string): string => `${base}offline.js`;
