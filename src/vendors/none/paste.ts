import { NEVER, type PasteRules } from '../pasteRules.ts';

/** Of a site without a vendor, only its own tables and settings are known. */
export const rules: PasteRules = {
  messages: [],
  numbers: { mention: NEVER, codes: {} },
  categories: [],
  commonCategories: [],
  errorMark: NEVER,
  exception: NEVER,
  mention: NEVER,
  host: NEVER,
  region: '[a-z]{2,20}(?:-[a-z0-9]{1,20}){1,3}',
  headerPrefix: 'x-',
  actions: [],
  products: {
    ofWords: new Map(),
    ofActions: new Map(),
    inScopes: [],
    inCommands: [],
    inPackages: [],
    inResourceNames: [],
    ofResources: [],
    topics: [],
  },
  otherPackages: [],
  signature: NEVER,
};
