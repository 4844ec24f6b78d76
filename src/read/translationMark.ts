import { createHash } from 'node:crypto';
import { splitFrontmatter } from '../tables/frontmatter.ts';

/** The frontmatter field by which a translation names the state of the text that it was made from. */
export interface TranslationMark {
  /** The digest of the source that the translator had, or `pending` where nobody has confirmed it. */
  readonly digest: string;
  /** The line of the field in the file, from 1 up. */
  readonly line: number;
}

/** What stands in place of a digest until the translation is confirmed. */
export const PENDING = 'pending';

/** The mark in the frontmatter of `text`; undefined where the file is no translation. A digest may look like a number, so it is not read as YAML. */
export function markOf(text: string): TranslationMark | undefined {
  const lines = splitFrontmatter(text).yaml.split(/\r?\n/);
  const index = lines.findIndex((line) => FIELD.test(line));
  if (index < 0) return undefined;
  return { digest: FIELD.exec(lines[index] ?? '')?.[1] ?? '', line: index + 2 };
}

/** `text`, a translation, with `digest` in its mark. */
export const withDigest = (text: string, digest: string): string =>
  text.replace(/^translation:.*?(?=\r?$)/m, `translation: ${/^\d+(?:e\d+)?$/.test(digest) ? `'${digest}'` : digest}`);

/** The first twelve hexadecimal digits of the SHA-256 of a text with `\n` line ends. */
export const digestOf = (text: string): string =>
  createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('hex').slice(0, 12);

const FIELD = /^translation:\s*['"]?([^\s'"]*)['"]?\s*$/;
