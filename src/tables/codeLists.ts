import { codeInText } from './codeShape.ts';
import { isBlank, type SourceLine } from './lines.ts';

/** An item of a list that gives a code. */
export interface ListItem {
  /** The code as a cell of a table would hold it; the whole text where the item names none. */
  readonly code: string;
  readonly column: number;
  /** The indexes of its lines, the last one left out. */
  readonly from: number;
  readonly to: number;
  /** What stands behind the code and below. */
  readonly below: readonly SourceLine[];
}

/**
 * The items of all lists of codes: those in which at least two items in three begin with one. The other items of such a list are no codes, and
 * are here as they are, since the author will want to know.
 * @param isText whether the line of an index may belong to a list
 */
export function listsIn(lines: readonly SourceLine[], isText: (index: number) => boolean): ListItem[] {
  const lists: ListItem[][] = [];
  let list: ListItem[] = [];
  for (let index = 0; index < lines.length; index++) {
    const text = lines[index]?.text ?? '';
    const isItem = isText(index) && ITEM.test(text);
    if (!isItem && !isBlank(text) && !/^\s/.test(text) && list.length > 0) {
      lists.push(list);
      list = [];
    }
    if (!isItem) continue;
    const to = endOfItem(lines, index);
    list.push(itemOf(lines, index, to));
    index = to - 1;
  }
  return [...lists, list].filter(isListOfCodes).flat();
}

const isListOfCodes = (items: readonly ListItem[]): boolean =>
  items.length > 0 && items.filter(({ code }) => codeInText(code) !== undefined).length * 3 >= items.length * 2;

/** An item belongs to a list of the outermost level. */
const ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)])\s+\S/;

/** An item goes on in lines that are indented, also behind blank ones, and in lines of text directly below. */
function endOfItem(lines: readonly SourceLine[], start: number): number {
  let end = start + 1;
  for (let index = start + 1; index < lines.length; index++) {
    const text = lines[index]?.text ?? '';
    if (isBlank(text)) continue;
    const isLazy = index === end && !/^(?:#|<|`{3}|~{3}|\[)/.test(text);
    if (ITEM.test(text) || !(/^\s{2,}/.test(text) || isLazy)) break;
    end = index + 1;
  }
  return end;
}

function itemOf(lines: readonly SourceLine[], from: number, to: number): ListItem {
  const line = lines[from];
  const text = line?.text ?? '';
  const start = /^\s*(?:[-*+]|\d{1,9}[.)])\s+/.exec(text)?.[0].length ?? 0;
  const { head, rest } = headOf(text.slice(start).trim());
  const first = line && rest !== '' ? [{ ...line, raw: rest }] : [];
  return { code: head, column: start + 1, from, to, below: [...first, ...lines.slice(from + 1, to)] };
}

/** Parts the text of an item: its code with the title, and what a colon or a dash sets apart. */
function headOf(text: string): { head: string; rest: string } {
  const { head = '', rest = '' } = HEAD.exec(text)?.groups ?? {};
  return codeInText(head) === undefined ? { head: text, rest: '' } : { head, rest };
}

const HEAD =
  /^(?<head>(?:`[^`]+`|\*\*[^*]+?:?\*\*|-?\w[\w.-]*(?: [A-Z][A-Z_]+)?)(?:\s*[(（][^()（）]*[)）])?)(?:\s*[:：]\s*|\s+[-–—]\s+|$)(?<rest>.*)$/;
