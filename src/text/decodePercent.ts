/**
 * Decodes the percent escapes of a text. Only escapes that form a whole UTF-8 character are decoded, so that a lone `%`, another
 * character encoding and an escape that was cut off stay as they are written. Never throws.
 */
export const decodePercent = (text: string): string =>
  text.includes('%') ? text.replace(UTF8_CHARACTERS, decodeCharacters) : text;

/** Runs of escaped characters, by the lead byte and the number of bytes that follow it. */
const UTF8_CHARACTERS =
  /(?:%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3})+/gi;

function decodeCharacters(escapes: string): string {
  try {
    return decodeURIComponent(escapes);
  } catch {
    // Overlong forms and surrogates have the shape of UTF-8, but are none.
    return escapes;
  }
}
