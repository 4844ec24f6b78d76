import type { Vendor } from '../vendor.ts';

/** A site without a vendor has no tools and no code of an SDK. */
export const vendor: Vendor = { tools: {}, diagramsOf: () => ({}) };
