import type { Locale } from '../src/locales.ts';
import { parseTables } from '../src/tables/parseTables.ts';
import { commonRows } from './commonRows.ts';
import type { Word } from './words.ts';

/** The tables of one product as Markdown. */
export function tableFile(common: readonly Word[], business: readonly Word[], locale: Locale): string {
  const titles = wording[locale];
  const rows = (words: readonly Word[]) => words.map((word) => `| ${word.code} | ${word[locale]} |\n`).join('');
  const head = `| ${titles.header.join(' | ')} |\n`;
  const first = `### ${titles.common}\n\n${head}|--------|------|\n${rows(common)}\n\n`;
  return business.length === 0
    ? first
    : `${first}### ${titles.business}\n\n${head}|:-------|:-----|\n${rows(business)}`;
}

/** The English twin of a file of tables: the same codes in the same order, with what can be read out of the code as the meaning. */
export function englishTwin(source: string, file: string): string {
  const { rows } = parseTables(source, file);
  const words = (scope: string) =>
    rows.filter((row) => row.scope === scope).map(({ code }) => ({ code, 'zh-cn': '', en: englishOf(code) }));
  return tableFile(words('common'), words('business'), 'en');
}

function englishOf(code: string): string {
  const known = commonRows.find((row) => row.code === code);
  const detail = code.slice(code.lastIndexOf('.') + 1).replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
  return known?.en ?? `${detail.slice(0, 1)}${detail.slice(1).toLowerCase()}.`;
}

const wording = {
  'zh-cn': { common: '公共错误码', business: '业务错误码', header: ['错误码', '说明'] },
  en: { common: 'Common error codes', business: 'Business error codes', header: ['Error Code', 'Description'] },
} as const satisfies Record<Locale, { common: string; business: string; header: readonly string[] }>;
