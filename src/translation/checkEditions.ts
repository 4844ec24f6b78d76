import type { Locale } from '../locales.ts';
import { problem, type Problem } from '../problems/problems.ts';
import type { Content, ContentTable } from '../read/readContent.ts';
import { codeKey } from '../tables/code.ts';
import { pairOf } from './completeContent.ts';

/**
 * The tables of a product marked `complete` list the same codes in every language that has them, unless products.yml says under `onlyIn` why
 * not; and look-alike tables of one name the same pairs.
 * @param contents what is written in each language, nothing borrowed
 */
export function checkEditions(contents: readonly Content[]): Problem[] {
  const [first] = contents;
  if (!first) return [];
  return [
    ...first.products.named.flatMap(({ name, config, positionOfReason }) => {
      const tables = contents.flatMap((content) => content.tables.filter(({ product }) => product === name));
      const reasons = Object.entries(config.onlyIn) as [Locale, Record<string, unknown>][];
      const acknowledged = reasons.flatMap(([locale, codes]) => Object.keys(codes).map((code) => ({ locale, code })));
      const only = tables.flatMap((table) => onlyIn(table, tables));
      const isMatch = (one: { locale: Locale; code: string }) => (other: { locale: Locale; code: string }) =>
        one.locale === other.locale && codeKey(one.code) === codeKey(other.code);
      return [
        ...(config.complete ? only.filter((one) => !acknowledged.some(isMatch(one))) : []).map(
          ({ locale, code, file, line, other }) =>
            problem('code-in-one-language', { file, line, column: 1 }, { code, other, locale, product: name }),
        ),
        ...acknowledged
          .filter((one) => !only.some(isMatch(one)))
          .map(({ locale, code }) =>
            problem('needless-acknowledgement', positionOfReason(locale, code), { code, locale }),
          ),
      ];
    }),
    ...contents.flatMap((content) =>
      contents.filter((other) => other !== content).flatMap((other) => unpaired(content, other)),
    ),
  ];
}

/** The codes of a table that another of the same product lacks. */
function onlyIn({ product, locale, file, rows }: ContentTable, tables: readonly ContentTable[]) {
  const others = tables
    .filter((table) => table.product === product && table.locale !== locale)
    .map((table) => ({ file: table.file, codes: new Set(table.rows.map(({ code }) => codeKey(code))) }));
  return rows.flatMap(({ code, line }) => {
    const other = others.find(({ codes }) => !codes.has(codeKey(code)));
    return other ? [{ locale, code, file, line, other: other.file }] : [];
  });
}

/** The pairs of look-alikes of one language that a table of the same name in another does not have. */
function unpaired(content: Content, other: Content): Problem[] {
  const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1);
  const tables = new Map(other.lookAlikes.map(({ pair }) => [nameOf(pair[0].position.file), pair[0].position.file]));
  const known = new Set(other.lookAlikes.map(pairOf));
  return content.lookAlikes.flatMap((row) => {
    const { position } = row.pair[0];
    const table = tables.get(nameOf(position.file));
    if (table === undefined || known.has(pairOf(row))) return [];
    return [problem('unpaired-look-alike', position, { name: pairOf(row), other: table })];
  });
}
