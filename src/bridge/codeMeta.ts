import { summaryOf } from '../catalogue/names.ts';
import type { Code } from '../catalogue/types.ts';
import { fill } from '../i18n/text.ts';
import type { Site } from './site.ts';

/** Title and description of the page of a code, for its head. */
export const codeMeta = ({ text }: Site, code: Code): { title: string; description: string } => ({
  title: fill(text.code.title, { code: code.code }),
  description: fill(text.code.description, { code: code.code, meaning: summaryOf(code) }),
});
