/** Whether `tag` is one that breaks the line of a table cell. */
export const isBreak = (tag: string): boolean => BREAKING.test(tag);

/**
 * Whether `tag` changes how a cell looks and not what it says. One that nothing in `source` closes is none: `The parameter <code> is
 * invalid.` means the tag itself.
 */
export function isFormatting(tag: string, source: string): boolean {
  const [, slash, name = ''] = FORMATTING.exec(tag) ?? [];
  if (name === '') return false;
  return (
    slash === '/' || isVoid(name) || /[\s/=]/.test(tag) || source.toLowerCase().includes(`</${name.toLowerCase()}`)
  );
}

const BREAKING = /^<\/?(?:br|p|div|li|ul|ol|tr)(?=[\s/>])[^>]*>$/i;
const FORMATTING =
  /^<(\/?)(b|i|u|s|em|strong|span|font|code|tt|pre|sup|sub|small|a|td|th|tbody|table|img|del|ins|mark|kbd|wbr|nobr|center)(?=[\s/>])[^>]*>$/i;

const isVoid = (name: string): boolean => ['img', 'wbr'].includes(name.toLowerCase());
