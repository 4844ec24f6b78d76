import type { Problem } from '../../src/problems/problems.ts';

/** A table with the usual headers; its first row is in line 3. */
export const table = (...rows: string[]): string => ['| 错误码 | 说明 |', '| --- | --- |', ...rows, ''].join('\n');

/** What a problem is and where, as one line: `missing-code 3:1`. */
export const brief = ({ id, line, column }: Problem): string => `${id} ${line}:${column}`;
