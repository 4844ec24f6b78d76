/** What programs put before their messages: levels of logs, names of exceptions and of shells, what begins a stack, a request or a response. */
const HEADS: readonly RegExp[] = [
  /^\W{0,3}(?:ERROR|FATAL|PANIC|CRITICAL|SEVERE|WARN(?:ING)?|Traceback|Caused by|HTTP\/\d)\b/,
  /^\W{0,3}(?:[Ee]rror(?: [A-Z]{1,9}\d{1,9})?|[Ff]atal(?: error)?|panic|[Ww]arning|Exception|make|bash|sh|zsh)\b[^\s:]{0,20}: /,
  /^(?:Uncaught|Unhandled|Exception in thread)\b/,
  /^(?:GET|POST|PUT|PATCH|DELETE|HEAD) https?:/,
  /^\s{0,9}[{[]\s{0,9}["'{]/,
];
/** What stands in outputs alone: exceptions with their messages, names with packages, places in code, times. */
const NAMES: readonly RegExp[] = [
  /\b[A-Z]\w{1,60}(?:Error|Exception|Fault)\b\s{0,3}[:(]|\b(?:[a-z]\w{0,40}\.){2,9}[A-Za-z]/,
  /\bat [\w.$]{3,99}\(|\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\b0x[0-9a-f]{4}/,
];

/** What outputs are full of: names of code, quoted or joined to others, ids, pairs, brackets, several lines. People write few of these. */
const SIGNS: readonly RegExp[] = [
  /[\w)\]]: \S/,
  /["'`][\w./-]{3,80}["'`]/,
  /\b[A-Z][A-Z0-9]{1,30}_[A-Z0-9_]{1,60}\b/,
  /\b[A-Z][a-z0-9]{1,30}[A-Z]\w/,
  /\d{4}|\b[0-9a-f]{8}\b/,
  /[=<>{}[\]]/,
  /\n/,
  /\w\/\w|::|->|\\/,
  /\([^)\n]{0,200}\w[^)\n]{0,200}\)/,
  /.{81}/s,
];
/** Of `SIGNS`, as many kinds tell an output; no query of `tests/browser/lookup-gate.md` has three. */
const MIN_SIGNS = 3;

/** Whether a text is what a program printed, rather than words of a person. */
export const isPrinted = (text: string): boolean =>
  [...HEADS, ...NAMES].some((mark) => mark.test(text)) || SIGNS.filter((sign) => sign.test(text)).length >= MIN_SIGNS;

/** What stands around a message: times, levels, names of exceptions with their packages, places in code. */
const AROUND =
  /\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d{1,9})?Z?|\bat \S{1,200}|\b(?:[\w$]{1,60}\.){0,9}[A-Z]\w{1,60}(?:Error|Exception|Fault)\b|\b(?:ERROR|FATAL|CRITICAL|SEVERE|WARN(?:ING)?|INFO|Uncaught|Unhandled|Caused by)\b/g;

/** A text that a program printed without what stands around its message. */
export const printedMessage = (text: string): string => text.replace(AROUND, ' ').trim();
