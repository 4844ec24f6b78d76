import type { Finding } from './mistake.ts';
import type { V3Slip } from './signV3.ts';

/** A departure from the algorithm with the mistake that it is. */
export type NamedSlip = Finding & { readonly slip: V3Slip };

/** Mistakes in the line breaks. */
export function lineSlips(): NamedSlip[] {
  const canonical = (mistake: Finding['mistake'], change: (text: string) => string): NamedSlip => ({
    mistake,
    slip: { canonicalRequest: change },
  });
  const toSign = (mistake: Finding['mistake'], change: (text: string) => string): NamedSlip => ({
    mistake,
    slip: { stringToSign: change },
  });
  const crlf = (text: string) => text.replaceAll('\n', '\r\n');
  const literal = (text: string) => text.replaceAll('\n', String.raw`\n`);
  return [
    canonical('emptyLine', (text) => text.replace(/\n\n(?=[^\n]*\n[^\n]*$)/, '\n')),
    canonical('queryLine', (text) => text.replace(/^([^\n]*\n[^\n]*\n)\n/, '$1')),
    canonical('trailingNewline', (text) => `${text}\n`),
    toSign('trailingNewline', (text) => `${text}\n`),
    canonical('lineBreaks', crlf),
    toSign('lineBreaks', crlf),
    { mistake: 'lineBreaks', slip: { canonicalRequest: crlf, stringToSign: crlf } },
    canonical('lineBreaks', literal),
    toSign('lineBreaks', literal),
    { mistake: 'lineBreaks', slip: { canonicalRequest: literal, stringToSign: literal } },
  ];
}

/** Hashes in upper case. */
export function hexSlips(): NamedSlip[] {
  const upper = (text: string) => text.toUpperCase();
  return [{ payloadHash: upper }, { canonicalHash: upper }, { payloadHash: upper, canonicalHash: upper }].map(
    (slip) => ({ mistake: 'upperHex', slip }),
  );
}
