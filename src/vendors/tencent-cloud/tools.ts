/** The scripts of the tools, by the names of their elements. */
export const tools: Readonly<Record<string, () => Promise<unknown>>> = {
  'clock-check': () => import('./scripts/clockCheck.ts'),
  'signature-checker': () => import('./scripts/signatureChecker.ts'),
};
