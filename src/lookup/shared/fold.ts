/**
 * A query as it is compared: full-width forms made plain, percent escapes undone, invisible characters and the punctuation around it
 * removed, lower-cased. Never throws, whatever the text holds.
 */
export function fold(query: string): string {
  return unescapePercent(query)
    .toWellFormed()
    .normalize('NFKC')
    .replace(/[\u0000-\u001F\u007F\u00AD\u200B-\u200F\u2028\u2029\u2060\uFEFF]+/g, ' ')
    .replace(/。|．/g, '.')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** Only the letters and digits of a folded text: `cos_region`, `cos region` and `CosRegion` are the same to it. */
export const squeeze = (folded: string): string => folded.replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether a folded query can mean a code or a part of one: it holds Latin letters or digits and no script but Latin. */
export const isCodeLike = (folded: string): boolean => /[a-z0-9]/.test(folded) && !/[^\u0000-\u024F]/.test(folded);

function unescapePercent(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      // Bytes that are no UTF-8 are no escapes of text.
      return escapes;
    }
  });
}
