import type { Drift, Pair } from './compareLists.ts';
import type { ListedCode } from './list.ts';

/** What differs, for a person: counts, then a section for each kind of difference. */
export function formatDrift(drift: Drift): string {
  const { here, there, onlyHere, onlyThere, respelled, differing, areTextsCompared } = drift;
  return [
    `${here} codes here, ${there} there.`,
    ...section('Only here', onlyHere, codeLines),
    ...section('Only there', onlyThere, codeLines),
    ...section('In another case', respelled, ({ here: ours, there: theirs }) => [
      `  here   ${ours.code}  ${placeOf(ours)}`,
      `  there  ${theirs.code}  ${placeOf(theirs)}`,
    ]),
    ...section('With another text', differing, textLines),
    ...(areTextsCompared ? [] : ['', 'Texts are not compared: one list has none, or is in another language.']),
    '',
  ].join('\n');
}

/** Whether anything differs. */
export const isDrift = ({ onlyHere, onlyThere, respelled, differing }: Drift): boolean =>
  [onlyHere, onlyThere, respelled, differing].some((list) => list.length > 0);

const section = <Item>(heading: string, items: readonly Item[], linesOf: (item: Item) => string[]): string[] =>
  items.length === 0 ? [] : ['', `${heading}: ${items.length}`, ...items.flatMap(linesOf)];

const codeLines = (row: ListedCode): string[] => [
  `  ${row.code}  ${placeOf(row)}`,
  ...(row.text === '' ? [] : [`         ${line(row.text)}`]),
];

const textLines = ({ here, there }: Pair): string[] => [
  `  ${here.code}`,
  `  here   ${line(here.text)}  ${placeOf(here)}`,
  `  there  ${line(there.text)}  ${placeOf(there)}`,
];

const placeOf = ({ file, line: number }: ListedCode): string => `${file}:${number}`;

/** Text of a foreign file as one line: a terminal obeys control characters. */
const line = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
