/** Whether an HTML tag breaks the line in a table cell. */
export const isBreakTag = (tag: string): boolean => BREAK_TAG.test(tag);

/**
 * Whether an HTML tag changes only how a cell looks. An opening tag without attributes that `source` never closes is
 * text: in `The parameter <code> is invalid.` the author means the tag itself.
 */
export function isFormattingTag(tag: string, source: string): boolean {
  const name = TAG.exec(tag.toLowerCase())?.[1];
  if (name === undefined || !FORMATTING_NAMES.includes(name)) return false;
  const isClosingOrHasAttributes = /[\s/=]/.test(tag);
  return isClosingOrHasAttributes || VOID_NAMES.includes(name) || source.toLowerCase().includes(`</${name}`);
}

const BREAK_TAG = /^<\/?(?:br|p|div|li|ul|ol|tr)(?=[\s/>])[^>]*>$/i;
const TAG = /^<\/?([a-z]+)(?=[\s/>])[^>]*>$/;

const VOID_NAMES = ['img', 'wbr'];
const FORMATTING_NAMES = [
  ...VOID_NAMES,
  ...['a', 'b', 'center', 'code', 'del', 'em', 'font', 'i', 'ins', 'kbd', 'mark', 'nobr', 'pre', 's', 'small', 'span'],
  ...['strong', 'sub', 'sup', 'table', 'tbody', 'td', 'th', 'tt', 'u'],
];
