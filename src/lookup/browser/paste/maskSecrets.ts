import { rules } from '#vendor/paste.ts';
import { findClosingQuote, MAX_VALUE_LENGTH } from './closingQuote.ts';
import { isCategory } from './codeShape.ts';
import { CLOSE, GAP, OPEN, SPACE, WRAP } from './labelPatterns.ts';

/** What is shown in place of a secret. */
export const MASK = '••••';

/** A text with its secrets masked. */
export interface Masked {
  readonly text: string;
  /** Number of secrets that were masked. */
  readonly secrets: number;
}

/**
 * Masks every secret of a text: key ids and keys, tokens, signatures, passwords, private keys. The value of a secret's label is masked
 * whatever it looks like: masking too much is better than too little.
 * @param text made by `decodeText`
 */
export function maskSecrets(text: string): Masked {
  // Key files come first: a label before one would mask its first line only.
  const withoutFiles = maskPattern({ text, secrets: 0 }, KEY_FILE);
  const withoutLabelled = maskLabelled(withoutFiles);
  return UNLABELLED_SECRETS.reduce(maskPattern, withoutLabelled);
}

const KEY_FILE = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:[^-]|-(?!----)){1,8000}/g;

/** Secrets that are recognized without a label: key ids, tokens, and keys, which are 32 letters and digits. */
const UNLABELLED_SECRETS: readonly RegExp[] = [
  /(?<=Credential=)[^/\s,;"'•]{1,200}/gi,
  /AKID[\w*-]{4,400}/g,
  /(?<=\b(?:Bearer|Basic)\s{1,4})(?=[A-Za-z.~+/_-]{0,400}[\d=])[\w.~+/=-]{6,4000}/gi,
  /(?<![\w.-])(?=[a-z0-9]{0,31}[A-Z])(?=[A-Z0-9]{0,31}[a-z])(?=(?:[A-Za-z]{0,31}\d){2})[A-Za-z0-9]{32}(?![\w.-])/g,
];

const SECRET_LABEL = `(?:${[
  'secret[_-]?(?:id|key)',
  'access[_-]?key(?:[_-]?(?:id|secret))?',
  '(?:api|private)[_-]?key',
  'client[_-]?secret',
  '(?<!next[_-]?|page[_-]?|continuation[_-]?)token',
  'authorization|signature|cookie',
  'passw(?:or)?d|passphrase|pwd|密码|口令|令牌',
].join('|')})`;

/** What stands between a label and its secret. */
const SEPARATORS = [
  `${SPACE}(?:=>|:=|[:：=＝]|>(?=[^\\s<]))`,
  // The environment of a Kubernetes container: `- name: X_TOKEN`, and on the next line `value: …`.
  String.raw`[,\s]{1,40}["'\\]{0,20}value["'\\]{0,20}${SPACE}[:=]`,
  // An option of a command line.
  String.raw`(?<=--?${SECRET_LABEL})\s{1,4}`,
].join('|');

/** A label up to its secret, which may be a block of YAML, or be wrapped as some languages print it. */
const LABELLED = new RegExp(
  `${SECRET_LABEL}${CLOSE}(?:${SEPARATORS})(?:${SPACE}[|>][+-]?\\s{1,40}|${GAP})${WRAP}(?<openingQuote>${OPEN})`,
  'gi',
);

const NO_SECRET = /^(?:(?:None|null|undefined|nil|true|false)(?![\w.~+/=-])|••••)/;

/** The start of a signature. Only the secrets in it are masked, as the rest of it helps. */
const SIGNATURE = new RegExp(`^${rules.signature}`, 'i');

/** Labels whose values contain spaces and separators. */
const HEADER_LABEL = /^(?:authorization|cookie)/i;
const HEADER_VALUE = /[^\n"']*/;
const UNQUOTED_VALUE = /(?:[^\s"'&,;，；。)}\]<|\\]|\\(?![\\"']))*/;

function maskPattern({ text, secrets }: Masked, pattern: RegExp): Masked {
  const found = text.match(pattern)?.length ?? 0;
  return { text: text.replace(pattern, MASK), secrets: secrets + found };
}

function maskLabelled({ text, secrets }: Masked): Masked {
  let masked = '';
  let count = 0;
  let from = 0;
  for (const match of text.matchAll(LABELLED)) {
    const start = match.index + match[0].length;
    if (start < from) continue;
    const end = endOfSecret(text, start, { label: match[0], openingQuote: match.groups?.['openingQuote'] ?? '' });
    if (end <= start) continue;
    masked += text.slice(from, start) + MASK;
    count++;
    from = end;
  }
  return { text: masked + text.slice(from), secrets: secrets + count };
}

interface SecretStart {
  readonly label: string;
  readonly openingQuote: string;
}

/** Where the secret ends that starts at `start`; `start` itself where it is none. */
function endOfSecret(text: string, start: number, { label, openingQuote }: SecretStart): number {
  const value = text.slice(start, start + MAX_VALUE_LENGTH);
  if (SIGNATURE.test(value) || NO_SECRET.test(value)) return start;
  if (isCategory(/^(\w{1,60})\.[A-Z]/.exec(value)?.[1] ?? '')) return start;
  const closing = findClosingQuote(text, start, openingQuote);
  if (closing >= 0) return closing;
  const unquoted = (HEADER_LABEL.test(label) ? HEADER_VALUE : UNQUOTED_VALUE).exec(value)?.[0] ?? '';
  return start + unquoted.length;
}
