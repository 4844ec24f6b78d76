import type { ColumnRole } from './columnRoles.ts';
import type { WordKind } from './headerWords.ts';

// A phrase is written like a regular expression, with kinds of words in place of characters: `error code+` is an error
// word followed by one code word or more. `any` is a word of any kind, known or not.

/** Phrases that give a role. The last word of a header says what its column is about; all words before it must be known. */
export const rolePhrases: readonly { readonly role: ColumnRole; readonly phrases: readonly string[] }[] = [
  {
    role: 'http',
    phrases: [
      'http',
      `(?= any* http) (http | response | error | value)* (status | code | value | returnValue)
        (http | response | error | value | status | code)*`,
      'response? (status code)+ value?',
    ],
  },
  {
    role: 'solution',
    phrases: ['(?! any* unknown) any* solution (solution | method | meaning)*'],
  },
  {
    role: 'cause',
    phrases: ['(?! any* (unknown | solution)) any* cause (cause | meaning | message)*'],
  },
  {
    role: 'message',
    phrases: [
      `(
        (error | response) (number | encoding) |
        audience (?= error | response | message) |
        error | response | business | level | status | code | returnValue | problem | message
      )* message`,
    ],
  },
  { role: 'name', phrases: ['(error code? | cause)? (name | title)'] },
  {
    role: 'meaning',
    phrases: [
      `(
        (error | response) (number | encoding) |
        audience (?= error | response | message) |
        error | response | business | level | status | code | returnValue | problem | meaning | message
      )* (meaning | message)`,
      'language+',
    ],
  },
];

/** Phrases that name codes. */
export interface CodePhrases {
  readonly phrases: readonly string[];
  /** The phrases do not name error codes in a table with such a column. */
  readonly notBeside?: OtherColumn;
  /** The phrases name errors, which serve as codes only where no column has codes and another says what they mean. */
  readonly areErrorNames?: boolean;
}

/**
 * Columns that show that a table is not about errors. `otherThing`: of regions, parameters and the like; `question`: of
 * questions, or with unknown words; `function`: of functions or other things.
 */
export type OtherColumn = 'otherThing' | 'question' | 'function';

/** Phrases that name codes, the surest first. */
export const codePhrases: readonly CodePhrases[] = [
  { phrases: ['(level | response | business)* (error code+)+'] },
  {
    phrases: [
      'any* error code+ (code | number | value)*',
      'any* error (number | encoding) value*',
      '(level | business) status code',
    ],
  },
  { phrases: ['any* (response | business) (code | encoding)+ value*'] },
  {
    phrases: ['(level | value | error)* ((cause | meaning | message)? code)+ (value | number)*'],
    notBeside: 'otherThing',
  },
  { phrases: ['numberAlone'], notBeside: 'question' },
  { phrases: ['errorAlone'], notBeside: 'otherThing' },
  { phrases: ['error? returnValue'], notBeside: 'function' },
  { phrases: ['error code? name'], notBeside: 'otherThing', areErrorNames: true },
  { phrases: ['error type'], notBeside: 'otherThing', areErrorNames: true },
  { phrases: ['error value'], notBeside: 'otherThing', areErrorNames: true },
  { phrases: ['error status code?'], notBeside: 'otherThing', areErrorNames: true },
];

/** A test of whether the words of a header are one of `phrases`. */
export function phraseMatcher(phrases: readonly string[]): (words: readonly WordKind[]) => boolean {
  const patterns = phrases.map((phrase) => phrase.replace(/[A-Za-z]+/g, wordPattern).replaceAll(/\s/g, ''));
  const pattern = new RegExp(`^(?:${patterns.join('|')})$`);
  return (words) => pattern.test(words.map((kind) => `${kind};`).join(''));
}

const wordPattern = (kind: string): string => (kind === 'any' ? '(?:[A-Za-z]+;)' : `(?:${kind};)`);
