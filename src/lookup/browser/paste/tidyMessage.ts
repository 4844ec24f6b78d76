const LONGEST_MESSAGE = 1_000;

const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '"': '"', "'": "'" };

/**
 * A message as it is shown: on one line, without escapes of quotes, and where it had no quotes of its own, without the marks
 * of what surrounds it. Empty where the text says that there is none.
 */
export function tidyMessage(written: string, isQuoted: boolean): string {
  let message = written
    .slice(0, LONGEST_MESSAGE)
    .replace(/(?<!\\)\\{1,64}(["'/\\])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  if (!isQuoted) {
    message = message.replace(/[,，;；|]$/, '').trimEnd();
    for (let opening = unpaired(message); opening; opening = unpaired(message))
      message = message.slice(0, -1).trimEnd();
  }
  return /^(?:None|null|undefined|nil)?$/.test(message) ? '' : message.toWellFormed();
}

/** Whether the last character closes something that the message does not open. */
function unpaired(message: string): boolean {
  const last = message.at(-1) ?? '';
  const opening = PAIRS[last];
  if (opening === undefined) return false;
  const count = (mark: string): number => message.split(mark).length - 1;
  return opening === last ? count(last) % 2 === 1 : count(opening) < count(last);
}
