import { addressProblems } from './addressProblems.ts';
import { contentProblems } from './contentProblems.ts';
import { tableProblems } from './tableProblems.ts';
import { translationProblems } from './translationProblems.ts';

/** Everything that can be wrong with the content: problem id → what happened → what to do, in Chinese. */
export const allProblems = { ...tableProblems, ...contentProblems, ...translationProblems, ...addressProblems };
