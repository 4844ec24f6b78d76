import { parser as go } from '@lezer/go';
import { parser as java } from '@lezer/java';
import { parser as javascript } from '@lezer/javascript';
import { parser as php } from '@lezer/php';
import { parser as python } from '@lezer/python';

const parsers = { python, go, java, js: javascript, php };

/** The languages that code is parsed in; there is no parser for C#. */
export const parsedLanguages = Object.keys(parsers);

/** Line and text of the first place in `code`, which begins in line `line`, that the parser of its language could not make sense of. */
export function faultOf(language: string, code: string, line = 1): string | undefined {
  const parser = parsers[language as keyof typeof parsers];
  let fault: string | undefined;
  parser.parse(code).iterate({
    enter: ({ type, from }) => {
      if (!type.isError || fault !== undefined) return;
      const before = code.slice(0, from).split('\n');
      fault = `${line + before.length - 1}: ${code.split('\n')[before.length - 1] ?? ''}`;
    },
  });
  return fault;
}
