import { INVISIBLE } from '../../../tables/code.ts';
import { bytesToText } from '../../paste/bytesToText.ts';
import { unescapeBackslashes } from './decodeBackslashes.ts';

const ROUNDS = 6;

/**
 * A pasted text without what carried it: terminal colours, HTML entities, percent escapes (each undone as often as it was
 * done), invisible characters, escapes of letters, and the bars and `>` before quoted lines. Escaped quotes stay escaped: how
 * deep they are tells which belong together. Never throws.
 */
export function plainText(text: string): string {
  let plain = text.toWellFormed().replace(COLOUR, '').replace(INVISIBLE, '').replace(/\r\n?/g, '\n');
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = unescapeEntities(unescapePercent(plain));
    if (next === plain) break;
    plain = next;
  }
  return unescapeBackslashes(plain)
    .replace(/\u00A0/g, ' ')
    .replace(/^[ \t]*[│┃╷╵>][│┃╷╵> \t]*/gm, '');
}

/** Colours as a terminal gets them, as logs write them out, and as they look when the escape character is lost. */
const COLOUR = /(?:\u001B|\\u001[bB]|\\x1[bB]|\\0?33|\^\[)\[[\d;]{0,20}[A-Za-z]|\[\d{1,3}(?:;\d{1,3}){0,4}m/g;

function unescapePercent(text: string): string {
  if (!text.includes('%')) return text;
  const plain = text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (escapes) => bytesToText(escapes.split('%').slice(1)));
  // A form writes spaces as plus signs, and then has no space of its own.
  return plain !== text && !/\s/.test(text) ? plain.replaceAll('+', ' ') : plain;
}

const NAMED: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&', nbsp: ' ' };

function unescapeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|(quot|apos|lt|gt|amp|nbsp));/g, (...match) => {
    const [whole, decimal, hexadecimal, name] = match as [string, string?, string?, string?];
    if (name !== undefined) return NAMED[name] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return point > 0x1f && point <= 0x10ffff ? String.fromCodePoint(point).toWellFormed() : ' ';
  });
}
