import type { MistakeName } from './mistake.ts';

/** A secret that is used in place of the right one. */
export interface WrongSecret {
  readonly name: MistakeName;
  readonly secretKey: string;
}

/** Lists what faulty implementations use in place of a secret: the secret with white space or quotes around it, and no secret. */
export function secretMistakes(secretKey: string): WrongSecret[] {
  const key = secretKey.trim();
  const blanks = [key, `${key}\n`, `${key} `, ` ${key}`, `${key}\r\n`, `${key}\r`, `${key}\t`, `"${key}"`, `'${key}'`];
  return [
    ...blanks
      .filter((other) => other !== secretKey)
      .map((other): WrongSecret => ({ name: 'secretBlank', secretKey: other })),
    ...['', 'undefined', 'null', 'None'].map((other): WrongSecret => ({ name: 'secretMissing', secretKey: other })),
  ];
}
