import type { Vendor } from '../vendor.ts';
import { clockCheck } from './html/clockCheck.ts';
import { signatureChecker } from './html/signatureChecker.ts';
import { linkSnippetsOf } from './linkSnippets.ts';
import { skeletonsOf } from './skeletons.ts';
import { wordsOf } from './words.ts';

export const vendor: Vendor = {
  tools: {
    'clock-check': ({ locale }) => {
      const { clock } = wordsOf(locale);
      return { heading: clock.title, content: clockCheck(clock) };
    },
    'signature-checker': ({ locale }) => {
      const { signature } = wordsOf(locale);
      return { heading: signature.title, content: signatureChecker(signature) };
    },
  },
  skeletonsOf,
  linkSnippetsOf,
  diagramsOf: (locale) => {
    const { signing, refusal } = wordsOf(locale).diagrams;
    return { SigningFlow: signing, RefusalChain: refusal };
  },
};
