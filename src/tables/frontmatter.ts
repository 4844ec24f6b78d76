import { isBlank, type SourceLine } from './lines.ts';

/** The YAML with which the files of other sites begin: how many lines it takes, and the title that it gives. */
export function frontmatterOf(lines: readonly SourceLine[]): { height: number; title?: string } {
  if (!FENCE.test(lines[0]?.text ?? '')) return { height: 0 };
  const end = lines.findIndex(({ text }, index) => index > 0 && FENCE.test(text));
  const inside = lines.slice(1, end).map(({ raw }) => raw);
  if (end < 0 || !inside.some((line) => FIELD.test(line)) || !inside.every(isYaml)) return { height: 0 };
  const title = inside.map((line) => /^title:\s*(.*)$/.exec(line)?.[1]).find((found) => found !== undefined);
  return { height: end + 1, ...(title !== undefined && { title }) };
}

const FENCE = /^---\s*$/;
const FIELD = /^[\w.-]+:(?:\s|$)/;

/** Whether a line can stand in the YAML. One that begins with a pipe is of a table. */
const isYaml = (line: string): boolean => isBlank(line) || /^(?:#|- | +[^\s|])/.test(line) || FIELD.test(line);
