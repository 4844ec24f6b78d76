import { escapeInline, toCodeSpan } from '../../src/text/richText.ts';
import { findLinks, findPictures } from '../../src/read/findLinks.ts';
import { injections, keys } from '../fixtures/injections.ts';
import type { ProjectCopy } from './project.ts';

/** Content of each kind is made of so many texts at a time. */
const GROUP = 20;

/** The columns of every table, with the texts of a row in them. */
const COLUMNS = ['说明', '原因', '解决方案', '错误信息'];

const groups = Array.from({ length: Math.ceil(injections.length / GROUP) }, (_, index) =>
  injections.slice(index * GROUP, (index + 1) * GROUP),
);

/** Keys that may be codes, and that may be the names of products. */
export const injectedCodes = keys.map((key) => (key.includes('.') ? key : `${key}.polluted`)).concat(keys);

/**
 * Writes every injection into every kind of content: the cells of tables, their headers and headings; codes and products with the names of what
 * every object has; names of products; titles, descriptions and texts of guides; remedies with their messages; look-alikes.
 */
export function writeInjections(project: ProjectCopy): void {
  const products: Record<string, object> = {};
  for (const [index, texts] of groups.entries()) {
    const product = `injected-${index}`;
    const header = cell(texts[0] ?? '').replaceAll('\\|', '');
    project.write(`content/errors/zh-cn/${product}.md`, tableOf(index, header, texts));
    products[product] = { name: { 'zh-cn': texts.join(' '), en: texts.join(' ') }, columns: { [header]: 'extra' } };
    // The check of links takes these for links, whether they stand in code or not.
    const written = texts.filter((text) => findLinks(text, '', 1).length + findPictures(text, '', 1).length === 0);
    project.write(`content/docs/guides/injected-${index}.md`, guideOf(index, written));
    project.write(`content/remedies/zh-cn/Injected.G${index}R0.md`, remedyOf(index, written));
  }
  const codes = [...new Set(injectedCodes)].map((code) => `\`${code}\``);
  const polluting = codes.map((code) => `| ${code} | ${code} |`);
  for (const product of keys.filter((key) => !key.includes('.'))) {
    Object.defineProperty(products, product, { value: { name: { 'zh-cn': product } }, enumerable: true });
    project.write(
      `content/errors/zh-cn/${product}.md`,
      ['| 错误码 | 说明 |', '| --- | --- |', ...polluting].join('\n'),
    );
    project.write(
      `content/actions/${product}.md`,
      ['| 接口 | 错误码 |', '| --- | --- |', `| \`${product}\` | ${codes.join(', ')} |`].join('\n'),
    );
  }
  project.write(
    'content/look-alikes/zh-cn/injected.md',
    [
      '| 错误码 | 易混错误码 | 区别 |',
      '| --- | --- | --- |',
      ...groups.map((texts, index) => `| Injected.G${index}R1 | Injected.G${index}R2 | ${texts.map(cell).join(' ')} |`),
    ].join('\n'),
  );
  project.edit('content/products.yml', (text) => `${text}\n${toYaml(products)}\n`);
}

/** JSON is YAML, but for the braces around the whole. */
const toYaml = (entries: Readonly<Record<string, object>>): string =>
  Object.entries(entries)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join('\n');

const cell = (text: string): string =>
  text
    .replace(/[\r\n\u0000]+/g, ' ')
    .replaceAll('|', '\\|')
    .trim();

function tableOf(group: number, header: string, texts: readonly string[]): string {
  const rows = Array.from({ length: Math.ceil(texts.length / (COLUMNS.length + 1)) }, (_, row) => {
    const cells = Array.from({ length: COLUMNS.length + 1 }, (_unused, column) =>
      cell(texts[row * (COLUMNS.length + 1) + column] ?? 'x'),
    );
    return `| Injected.G${group}R${row} | ${cells.join(' | ')} |`;
  });
  return [
    ...texts.map((text) => `## 业务错误码 ${cell(text)}\n`),
    `| 错误码 | ${COLUMNS.join(' | ')} | ${header} |`,
    `|${' --- |'.repeat(COLUMNS.length + 2)}`,
    ...rows,
    '',
  ].join('\n');
}

const guideOf = (group: number, texts: readonly string[]): string => `---
title: ${JSON.stringify(`${group} ${texts.join(' ')}`)}
description: ${JSON.stringify(texts.join(' '))}
codes: ['Injected.*']
---

## 症状

${texts.map((text) => `- ${toCodeSpan(cell(text))} ${escapeInline(cell(text))}`).join('\n')}

${texts.map((text) => `### ${escapeInline(cell(text))}\n`).join('\n')}
`;

const remedyOf = (group: number, texts: readonly string[]): string => `---
codes: [Injected.G${group}R0]
retry: no
fixedBy: caller
guides: [injected-${group}]
messages:
  en: ${JSON.stringify(texts)}
---

## 原因

- ${texts.map((text) => toCodeSpan(cell(text))).join(' ')}

## 处理

1. ${texts.map((text) => escapeInline(cell(text))).join(' ')}

\`\`\`\`\`json
${texts.map((text) => cell(text)).join('\n')}
\`\`\`\`\`

## 仍未解决

${escapeInline(texts.map(cell).join(' '))}
`;
