import type { MistakeName, Reproducible } from './mistake.ts';
import type { V3Overrides } from './signV3.ts';

type Change = (text: string) => string;

/** Mistakes in line breaks. */
export function lineBreakMistakes(): Reproducible<V3Overrides>[] {
  const crlf: Change = (text) => text.replaceAll('\n', '\r\n');
  const literal: Change = (text) => text.replaceAll('\n', String.raw`\n`);
  return [
    inRequest('emptyLine', (text) => text.replace(/\n\n(?=[^\n]*\n[^\n]*$)/, '\n')),
    inRequest('queryLine', (text) => text.replace(/^([^\n]*\n[^\n]*\n)\n/, '$1')),
    inRequest('trailingNewline', (text) => `${text}\n`),
    inStringToSign('trailingNewline', (text) => `${text}\n`),
    inRequest('lineBreaks', crlf),
    inStringToSign('lineBreaks', crlf),
    { name: 'lineBreaks', overrides: { canonicalRequest: crlf, stringToSign: crlf } },
    inRequest('lineBreaks', literal),
    inStringToSign('lineBreaks', literal),
    { name: 'lineBreaks', overrides: { canonicalRequest: literal, stringToSign: literal } },
  ];
}

/** Hashes in upper case. */
export function upperCaseMistakes(): Reproducible<V3Overrides>[] {
  const upper: Change = (text) => text.toUpperCase();
  return [{ payloadHash: upper }, { canonicalHash: upper }, { payloadHash: upper, canonicalHash: upper }].map(
    (overrides) => ({ name: 'upperHex', overrides }),
  );
}

const inRequest = (name: MistakeName, canonicalRequest: Change): Reproducible<V3Overrides> => ({
  name,
  overrides: { canonicalRequest },
});

const inStringToSign = (name: MistakeName, stringToSign: Change): Reproducible<V3Overrides> => ({
  name,
  overrides: { stringToSign },
});
