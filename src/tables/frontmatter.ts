import { isBlank, LINE_ENDING } from './lines.ts';

/** A Markdown file taken apart. */
export interface SplitFile {
  /** The YAML between the two `---` lines; empty if there is no frontmatter. */
  readonly yaml: string;
  /** The Markdown below. */
  readonly body: string;
  /** The line in which the body begins, counted from 1. */
  readonly bodyLine: number;
}

/** Splits a Markdown file into its frontmatter and its body. Any line endings and a byte-order mark are accepted. */
export function splitFrontmatter(source: string): SplitFile {
  const lines = source.replace(/^\uFEFF/, '').split(AFTER_LINE_ENDING);
  const closing = lines.findIndex((line, index) => index > 0 && DELIMITER_LINE.test(line));
  if (closing < 0 || !DELIMITER_LINE.test(lines[0] ?? '')) return { yaml: '', body: source, bodyLine: 1 };
  return {
    // The YAML parser knows Windows and Unix line endings only.
    yaml: lines
      .slice(1, closing)
      .join('')
      .replace(/\r(?!\n)/g, '\n'),
    body: lines.slice(closing + 1).join(''),
    bodyLine: closing + 2,
  };
}

/** Whether `yaml` can be frontmatter, not a table or text between two thematic breaks: it has fields and no table rows. */
export function looksLikeYaml(yaml: string): boolean {
  const lines = yaml.split(LINE_ENDING);
  return lines.some((line) => FIELD.test(line)) && lines.every(isYamlLine);
}

/** The title in frontmatter, as written, even where other fields are not valid YAML. */
export const titleIn = (yaml: string): string | undefined =>
  yaml
    .split(LINE_ENDING)
    .map((line) => /^title:\s*(.*)$/.exec(line)?.[1])
    .find((title) => title !== undefined);

const AFTER_LINE_ENDING = /(?<=\n|\r(?!\n))/;
const DELIMITER_LINE = /^---\s*$/;
const FIELD = /^[\w.-]+:(?:\s|$)/;

const isYamlLine = (line: string): boolean => isBlank(line) || /^(?:#|- | +[^\s|])/.test(line) || FIELD.test(line);
