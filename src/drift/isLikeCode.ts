import { isCode } from '../tables/code.ts';

/** Whether a text of which nothing says that it is a code may be one: codes begin with a capital letter, or are numbers; dates are neither. */
export const isLikeCode = (text: string): boolean => isCode(text) && /^(?:[A-Z]|-?\d+$)/.test(text);
