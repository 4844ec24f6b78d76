import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { problem, type Problem } from '../problems/problems.ts';
import { decodePercent } from '../text/decodePercent.ts';
import { findPictures } from './findLinks.ts';

/**
 * A problem for each picture of a Markdown text that there is not: beside its file or, with a slash at its start, in `public`.
 * @param body the text, which begins in line `firstLine` of `file`
 */
export const checkPictures = (root: string, body: string, file: string, firstLine: number): Problem[] =>
  findPictures(body, file, firstLine).flatMap(({ name, position }) => {
    const path = decodePercent(name.replace(/[?#].*/, ''));
    const place = path.startsWith('/') ? `public${path}` : posix.join(posix.dirname(file), path);
    return existsSync(join(root, place)) ? [] : [problem('missing-picture', position, { name, wanted: place })];
  });
