import { problem, type Problem } from '../problems/problems.ts';
import { phrase } from '../problems/told.ts';
import { compareCode } from './compareCode.ts';
import type { ParsedText } from './parseText.ts';

/**
 * A translation has the sections, steps, rows and blocks of code of its source, in its order. The first difference is a problem; where there
 * is none, the blocks of code are compared.
 */
export function compareOutlines(source: ParsedText, translation: ParsedText): Problem[] {
  const length = Math.max(source.outline.length, translation.outline.length);
  for (let index = 0; index < length; index++) {
    const [one, other] = [source.outline[index], translation.outline[index]];
    if (one?.name.en === other?.name.en) continue;
    const line = (other ?? translation.outline.at(-1))?.line ?? 1;
    const place = `${source.file}:${(one ?? source.outline.at(-1))?.line ?? 1}`;
    const position = { file: translation.file, line, column: 1 };
    const end = phrase('text-end', {});
    return [problem('unlike-translation', position, { own: other?.name ?? end, other: one?.name ?? end, place })];
  }
  return source.outline.flatMap((one, index) => {
    const other = translation.outline[index];
    if (!one.code || !other?.code) return [];
    return compareCode(
      { ...one.code, file: source.file, line: one.line },
      { ...other.code, file: translation.file, line: other.line },
    );
  });
}
