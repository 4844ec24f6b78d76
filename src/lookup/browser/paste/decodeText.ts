import { INVISIBLE } from '../../../tables/code.ts';
import { decodePercent } from '../../../text/decodePercent.ts';
import { decodeBackslashes } from './decodeBackslashes.ts';

/** A text that passed through several programs is escaped several times. */
const MAX_ESCAPE_DEPTH = 6;

/**
 * Decodes a pasted text: removes terminal colours, invisible characters and the marks before quoted lines, and decodes HTML entities,
 * percent escapes and backslash escapes. Escaped quotes stay escaped, because their depth tells which of them belong together.
 * Never throws.
 */
export function decodeText(text: string): string {
  const plain = text.toWellFormed().replace(TERMINAL_COLOUR, '').replace(INVISIBLE, '').replace(/\r\n?/g, '\n');
  return decodeBackslashes(decodeRepeatedly(plain))
    .replace(/\u00A0/g, ' ')
    .replace(FULL_WIDTH, (character) => character.normalize('NFKC'))
    .replace(/^[ \t]*[│┃╷╵>][│┃╷╵> \t]*/gm, '');
}

/** Letters, digits and full stops of a Chinese input method: what codes and ids consist of. */
const FULL_WIDTH = /[Ａ-Ｚａ-ｚ０-９＿]|(?<=[A-Za-zＡ-Ｚａ-ｚ])．(?=[A-Za-zＡ-Ｚａ-ｚ])/g;

/** Escape sequences of colours: as a terminal receives them, as logs write them, and without the escape character. */
const TERMINAL_COLOUR = /(?:\u001B|\\u001[bB]|\\x1[bB]|\\0?33|\^\[)\[[\d;]{0,20}[A-Za-z]|\[\d{1,3}(?:;\d{1,3}){0,4}m/g;

function decodeRepeatedly(text: string): string {
  let decoded = text;
  for (let depth = 0; depth < MAX_ESCAPE_DEPTH; depth++) {
    const next = decodeEntities(decodeForm(decoded));
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}

/** Decodes percent escapes, and the plus signs of a form, which writes spaces as plus signs and has no other spaces. */
function decodeForm(text: string): string {
  const decoded = decodePercent(text);
  const isForm = decoded !== text && !/\s/.test(text);
  return isForm ? decodePercent(text.replaceAll('+', ' ')) : decoded;
}

const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  amp: '&',
  nbsp: ' ',
};

const ENTITY = /&(?:#(?<decimal>\d{1,7})|#x(?<hexadecimal>[\da-f]{1,6})|(?<name>quot|apos|lt|gt|amp|nbsp));/gi;

const decodeEntities = (text: string): string =>
  text.replace(ENTITY, (entity, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED_ENTITIES[name] ?? entity;
    const codePoint = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    const isText = codePoint > 0x1f && codePoint <= 0x10ffff;
    return isText ? String.fromCodePoint(codePoint).toWellFormed() : ' ';
  });
