import { isCategory } from './codeShape.ts';
import { CLOSE, GAP, OPEN, SPACE, WRAP } from './labelPatterns.ts';
import { quotedEnd } from './closingQuote.ts';

/** What stands in place of a secret. */
export const MASK = '••••';

/** A text with its secrets masked, and how many they were. */
export interface Masked {
  readonly text: string;
  readonly secrets: number;
}

/**
 * Masks every secret of a plain text: key ids and keys, tokens, signatures, passwords, private keys. What a label names is
 * masked whatever it looks like; too much is masked rather than too little.
 * @param text made by `plainText`
 */
export function maskSecrets(text: string): Masked {
  let secrets = 0;
  const mask = (kept: string): string => {
    secrets += 1;
    return kept + MASK;
  };
  // Keys in files go first: a label before one would mask its first line only.
  const withoutFiles = text.replace(KEY_FILE, () => mask(''));
  const masked = ALONE.reduce(
    (rest, pattern) => rest.replace(pattern, () => mask('')),
    maskLabelled(withoutFiles, mask),
  );
  return { text: masked, secrets };
}

const KEY_FILE = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:[^-]|-(?!----)){1,8000}/g;

/** Secrets that are known without a label. Keys are 32 letters and digits. */
const ALONE: readonly RegExp[] = [
  /(?<=Credential=)[^/\s,;"'•]{1,200}/gi,
  /AKID[\w*-]{4,400}/g,
  /(?<=\b(?:Bearer|Basic)\s{1,4})(?=[A-Za-z.~+/_-]{0,400}[\d=])[\w.~+/=-]{6,4000}/gi,
  /(?<![\w.-])(?=[a-z0-9]{0,31}[A-Z])(?=[A-Z0-9]{0,31}[a-z])(?=(?:[A-Za-z]{0,31}\d){2})[A-Za-z0-9]{32}(?![\w.-])/g,
];

const LABEL = `(?:${[
  'secret[_-]?(?:id|key)',
  'access[_-]?key(?:[_-]?(?:id|secret))?',
  '(?:api|private)[_-]?key',
  'client[_-]?secret',
  '(?<!next[_-]?|page[_-]?|continuation[_-]?)token',
  'authorization|signature|cookie',
  'passw(?:or)?d|passphrase|pwd|密码|口令|令牌',
].join('|')})`;

/** What stands between a label and its secret. */
const LEADS = [
  `${SPACE}(?:=>|:=|[:：=＝]|>(?=[^\\s<]))`,
  // The environment of a Kubernetes container: `- name: X_TOKEN`, and below it `value: …`.
  String.raw`[,\s]{1,40}["'\\]{0,20}value["'\\]{0,20}${SPACE}[:=]`,
  // An option of a command.
  String.raw`(?<=--?${LABEL})\s{1,4}`,
].join('|');

/** The value may be a block of YAML, or wrapped as programs print it. */
const LABELLED = new RegExp(
  `${LABEL}${CLOSE}(?:${LEADS})(?:${SPACE}[|>][+-]?\\s{1,40}|${GAP})${WRAP}(?<mark>${OPEN})`,
  'gi',
);

const NO_VALUE = /^(?:(?:None|null|undefined|nil|true|false)(?![\w.~+/=-])|••••)/;

/** A signature of version 3 is masked inside the header, which says more than its secrets. */
const SIGNED_HEADER = /^TC3-HMAC-SHA256\s/i;

function maskLabelled(text: string, mask: (kept: string) => string): string {
  const pieces: string[] = [];
  let done = 0;
  for (const match of text.matchAll(LABELLED)) {
    const start = match.index + match[0].length;
    if (start < done) continue;
    const end = endOfSecret(text, start, match.groups?.['mark'] ?? '', match[0]);
    if (end <= start) continue;
    pieces.push(mask(text.slice(done, start)));
    done = end;
  }
  return pieces.join('') + text.slice(done);
}

function endOfSecret(text: string, start: number, mark: string, label: string): number {
  const rest = text.slice(start, start + 4_000);
  if (SIGNED_HEADER.test(rest) || NO_VALUE.test(rest)) return start;
  if (isCategory(/^(\w{1,60})\.[A-Z]/.exec(rest)?.[1] ?? '')) return start;
  const quoted = mark === '' ? -1 : quotedEnd(text, start, mark);
  if (quoted >= 0) return quoted;
  const unquoted = /^(?:authorization|cookie)/i.test(label)
    ? /^[^\n"']*/
    : /^(?:[^\s"'&,;，；。)}\]<|\\]|\\(?![\\"']))*/;
  return start + (unquoted.exec(rest)?.[0].length ?? 0);
}
