const MAX_MESSAGE_LENGTH = 1_000;

const OPENING_OF: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '"': '"', "'": "'" };

/**
 * Makes a message presentable: on one line, without escaped quotes, and where it had no quotes of its own, without the punctuation that
 * encloses it. Empty where the text says that there is no message.
 */
export function tidyMessage(message: string, isQuoted: boolean): string {
  const line = message
    .slice(0, MAX_MESSAGE_LENGTH)
    .replace(/(?<!\\)\\{1,64}(["'/\\])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const tidy = isQuoted ? line : withoutEnclosing(line.replace(/[,，;；|]$/, '').trimEnd());
  return /^(?:None|null|undefined|nil)?$/.test(tidy) ? '' : tidy.toWellFormed();
}

/** A message without the closing brackets and quotes at its end that it does not open. */
function withoutEnclosing(message: string): string {
  let rest = message;
  while (endsUnpaired(rest)) rest = rest.slice(0, -1).trimEnd();
  return rest;
}

function endsUnpaired(message: string): boolean {
  const last = message.at(-1) ?? '';
  const opening = OPENING_OF[last];
  if (opening === undefined) return false;
  const count = (character: string): number => message.split(character).length - 1;
  return opening === last ? count(last) % 2 === 1 : count(opening) < count(last);
}
