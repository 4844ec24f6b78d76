import type { IsKnown } from './codeShape.ts';
import { CLOSE, OPEN, SPACE, WRAP } from './labelPatterns.ts';
import { findSpans, type Span } from './spans.ts';

/** What a site says of the responses of its API, beside the names that are common. */
export interface CallSettings {
  /** Names of the fields that hold something; of a path such as `error.code` the last counts. */
  readonly fields: {
    readonly code: readonly string[];
    readonly message: readonly string[];
    readonly requestId: readonly string[];
  };
  /** Sources of patterns for its hosts and regions. */
  readonly hosts?: string | undefined;
  readonly regions?: string | undefined;
}

export const NO_SETTINGS: CallSettings = { fields: { code: [], message: [], requestId: [] } };

/** Source of a pattern for the names of fields; matches nothing where there are none. */
export const labelOf = (names: readonly string[]): string =>
  names.length === 0
    ? '(?!)'
    : `(?<![\\w-])(?:${names.map((name) => (name.split('.').at(-1) ?? name).replace(/[-]/g, '\\-')).join('|')})`;

/** Finds the known codes in the fields that hold codes. */
export const findFieldCodes = (text: string, names: readonly string[], isKnown: IsKnown): Span[] =>
  names.length === 0
    ? []
    : findSpans(
        text,
        new RegExp(`${labelOf(names)}${CLOSE}${SPACE}[:=]${SPACE}${WRAP}(?:${OPEN})(?<value>-?\\w[\\w.-]{0,200})`, 'g'),
        (word) => {
          const code = word.replace(/[.-]+$/, '');
          return isKnown(code) ? code : undefined;
        },
      );

/** Finds known codes wherever they stand that no ordinary word or number is like: `ERR_INVALID_STATUS`, `E1001`, `ACC-1042`, `42P01`. */
export const findKnownWords = (text: string, isKnown: IsKnown): Span[] =>
  findSpans(text, /(?<![\w.$@#/-])-?[A-Za-z0-9][\w-]{2,120}(?:\.[\w-]{1,160}){0,6}(?![\w/])/g, (word) => {
    const code = word.replace(/-+$/, '');
    return isDistinct(code) && isKnown(code) ? code : undefined;
  });

const isDistinct = (word: string): boolean =>
  /^(?:-\d{3,}|\d{5,})$/.test(word) ||
  (/[A-Za-z]/.test(word) && /[_.\d]/.test(word) && /[A-Za-z].*[A-Za-z]|\d{2}/.test(word));
