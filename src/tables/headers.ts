import type { ColumnRole, HeaderMapping } from './columnRoles.ts';
import { codePhrases, type OtherColumn } from './headerPhrases.ts';
import { bareNames, otherThings } from './headerWords.ts';
import { isExplaining, readHeaderText, withoutMarkup, type HeaderReading } from './readHeaderText.ts';

/**
 * The role of each column of a table, from the words of its header or from `mapping`, never from its place. A column has
 * no role if a word of its header is unknown, as it may be about something else than the error (接口描述), or if another
 * column names codes more surely (编号 beside 错误码) and the column does not start a second table at the side.
 */
export function columnRolesOf(headers: readonly string[], mapping: HeaderMapping = {}): (ColumnRole | undefined)[] {
  const readings = readHeaders(headers, mapping);
  const roles = settleRoles(headers, readings);
  const bestRank = readings.reduce((best, { codeRank }) => Math.min(best, codeRank), Infinity);
  const phrases = codePhrases[bestRank];
  if (!phrases) return roles;

  const codeColumn = readings.findIndex(({ codeRank }) => codeRank === bestRank);
  const others = headers.flatMap((header, index) =>
    index === codeColumn ? [] : [{ text: plainText(header), role: roles[index] }],
  );
  const { notBeside } = phrases;
  const isOfOtherThings = notBeside !== undefined && others.some((column) => isOther[notBeside](column));
  const isUnexplained = phrases.areErrorNames === true && !others.some(({ role }) => isExplaining(role));
  if (isOfOtherThings || isUnexplained) return roles.map((role) => (role === 'code' ? undefined : role));

  const roleAfterCode = roles[codeColumn + 1];
  return roles.map((role, index) => {
    if (readings[index]?.codeRank === bestRank) return 'code';
    const startsTable = roleAfterCode !== undefined && roleAfterCode !== 'code' && roles[index + 1] === roleAfterCode;
    return role === 'code' && !startsTable ? undefined : role;
  });
}

/** Whether `name`, a key of a mapping, is the header of a column or the whole header row as `joinHeaders` writes it. */
export const namesHeader = (name: string, header: string): boolean =>
  name === header.trim() || plainText(name) === plainText(header);

/** A header row as one text, by which a mapping names a whole table. */
export const joinHeaders = (headers: readonly string[]): string => headers.join(' | ');

function readHeaders(headers: readonly string[], mapping: HeaderMapping): HeaderReading[] {
  const asWritten = new Map(Object.entries(mapping));
  const asPlainText = new Map(Object.entries(mapping).map(([header, role]) => [plainText(header), role]));
  return headers.map((header) => {
    const role = asWritten.get(header.trim()) ?? asPlainText.get(plainText(header));
    return role === undefined ? readHeaderText(header) : { role, codeRank: role === 'code' ? 0 : Infinity };
  });
}

/**
 * The roles of columns beside each other. A message is the meaning where no column describes the code, and so is a name where there is no
 * message either; a bare `Name` is one of the error beside a column that says what it means.
 */
function settleRoles(headers: readonly string[], readings: readonly HeaderReading[]): (ColumnRole | undefined)[] {
  const roles = readings.map(({ role }) => role);
  const substitute = roles.includes('meaning') ? undefined : roles.includes('message') ? 'message' : 'name';
  const isExplained = roles.some(isExplaining);
  return roles.map((role, index) => {
    if (role === undefined) return isExplained && bareNames.includes(plainText(headers[index] ?? '')) ? 'name' : role;
    return role === substitute ? 'meaning' : role;
  });
}

interface Column {
  /** The header as plain text. */
  readonly text: string;
  readonly role: ColumnRole | undefined;
}

const isOtherThing = ({ text, role }: Column): boolean =>
  role === undefined &&
  (otherThings.is.includes(text) ||
    otherThings.contains.some((word) => text.includes(word)) ||
    otherThings.startsWith.some((word) => text.replace(/^(?:请求|返回|响应)/, '').startsWith(word)));

const isOther: Readonly<Record<OtherColumn, (column: Column) => boolean>> = {
  otherThing: isOtherThing,
  question: ({ text, role }) => (text !== '' && role === undefined) || /问题|场景|现象/.test(text),
  function: (column) => isOtherThing(column) || /^(?:类型|方法|接口|名称|type|method|api|name)/.test(column.text),
};

/** A header in lower case without white space, punctuation and markup. */
const plainText = (header: string): string =>
  withoutMarkup(header)
    .replace(/[\s`*_"'“”()[\]:.\-\\\u200B\uFEFF]/g, '')
    .toLowerCase();
