import { rules } from '#vendor/paste.ts';
import { categoryOf } from '../../../tables/code.ts';

/** The categories that many products of the vendor share, and those of its SDKs. */
const CATEGORIES: ReadonlySet<string> = new Set(rules.categories);

/** What texts label as codes and is none: names of gRPC and HTTP statuses, and the heading beside that of codes in a table. */
const NOT_CODES: ReadonlySet<string> = new Set(
  (
    'InvalidArgument DeadlineExceeded NotFound AlreadyExists PermissionDenied ResourceExhausted FailedPrecondition ' +
    'OutOfRange DataLoss BadRequest RequestId'
  ).split(' '),
);

const FILE_NAME =
  /\.(?:java|jar|kt|js|mjs|cjs|ts|tsx|vue|py|go|tf|php|cs|cpp|cc|h|rb|rs|json|ya?ml|xml|html?|md|txt|log|sh|exe|dll|com|cn|net|org)$/;

/** Whether a word is a code of the site's tables. */
export type IsKnown = (code: string) => boolean;

/** Whether a word is a category that products of the vendor share. */
export const isCategory = (word: string): boolean => CATEGORIES.has(word);

/** Categories of one product, such as `InvalidKeyPair`, of which there are too many to list. */
const INVALID = /^Invalid[A-Z][A-Za-z]+\.[A-Z]/;

/** Whether a word is a code without a label: a known one, or one with dots in such a category. */
export const isCodeByShape = (word: string, isKnown: IsKnown): boolean =>
  isKnown(word) ||
  (word.includes('.') && (isCategory(categoryOf(word)) || INVALID.test(word)) && !FILE_NAME.test(word));

/**
 * Whether a word with a label such as `Code=` is a code. It has capitals and small letters, as in `ResourceBusy` and `A.Bc`,
 * and is no status, file name, number, ordinary word or constant such as `API_VM_UpdateCode`.
 */
export function isCodeByLabel(word: string, isKnown: IsKnown): boolean {
  if (isKnown(word) || isCategory(categoryOf(word))) return true;
  if (!/^(?![A-Z]{2,}_)[A-Z][\w.-]*[a-z]/.test(word) || NOT_CODES.has(word) || FILE_NAME.test(word)) return false;
  return word.includes('.') || /[A-Z].*[A-Z]/.test(word);
}
