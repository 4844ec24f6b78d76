import { exampleOf, type tableProblems as english } from '../en/tableProblems.ts';
import type { SameProblems } from '../template.ts';

/** What can be wrong with a file of tables, in Chinese. */
export const tableProblems: SameProblems<typeof english> = {
  'missing-code': {
    message: () => '这一行没有错误码。',
    hint: ({ otherText }) =>
      otherText
        ? '填写错误码单元格；如果这一行是上一行的延续，请把各单元格并入上一行，用 <br> 换行。'
        : '填写错误码单元格，或者删除这一行。',
  },
  'malformed-code': {
    message: ({ code }) => `“${code}”不是错误码。`,
    hint: ({ codes }) =>
      codes === undefined
        ? '错误码是一个数字，或者由 ASCII 字母、数字、下划线和连字符组成，各段用点号连接；名称可以写在后面，放在括号里或破折号之后。多个错误码要各占一行。'
        : `这里似乎有多个错误码：${codes}。请每行只写一个错误码，说明可以重复。`,
  },
  'duplicate-code': {
    message: ({ code, firstLine }) => `${code} 在这张表中出现了两次，第一次在第 ${firstLine} 行。`,
    hint: () => '保留一行，把两处说明合并到这一行。',
  },
  'wrong-cell-count': {
    message: ({ found, expected }) => `这一行有 ${found} 个单元格，而表头有 ${expected} 列。`,
    hint: ({ fullWidthPipe }) =>
      `每一列对应一个单元格。单元格中的 | 要写成 \\|。${fullWidthPipe ? `分隔单元格请用 |，不要用全角的 ${fullWidthPipe}。` : ''}`,
  },
  'unknown-header': {
    message: ({ header, headerRow, rows, lastLine }) =>
      header === undefined
        ? `表“${headerRow}”中看不出哪一列是错误码。${unreadRows(rows, lastLine)}`
        : `表“${headerRow}”中看不出${header ? `“${header}”列` : '没有表头的那一列'}的内容是什么。${unreadRows(rows, lastLine)}`,
    hint: ({ header, headerRow }) =>
      `把列名写成“错误码”和“说明”（或 Error Code 和 Description），或者在 content/products.yml 中该产品的 \`columns\` 下写明这一列的内容，例如 \`${exampleOf(header, '表头')}\`；可以写 code、meaning、name、message、cause、solution、http、extra 或 ignore。不是错误码的表，在那里写上 \`"${headerRow}": ignore\` 即可跳过；写在 \`'*'\` 下则对所有产品有效。`,
  },
  'missing-column': {
    message: ({ header }) => `这张表缺少“${header}”列。`,
    hint: ({ wanted }) => `这个文件中的表有以下各列：${wanted}。各列按表头中的词识别。`,
  },
  'needless-column': {
    message: ({ header }) => `看不出${header ? `“${header}”列` : '没有表头的那一列'}的内容是什么。`,
    hint: ({ wanted }) => `这个文件中的表有以下各列：${wanted}。请删除这一列，或者把表头改成其中之一。`,
  },
  'html-table': {
    message: ({ rows }) => `这是 HTML 表格，只能读取 Markdown 表格。${unreadRows(rows)}`,
    hint: () => '改写成 Markdown 表格：先写表头，再写一行 | --- | --- |，然后每个错误码一行。',
  },
  'not-utf-8': {
    message: () => '这个文件不是 UTF-8 编码：从这里开始，有些字符无法读取。',
    hint: () => '把文件另存为 UTF-8，例如用命令：iconv -f GB18030 -t UTF-8。',
  },
  'too-large': {
    message: ({ size, most }) => `这个文件有 ${size} MB；超过 ${most} MB 的文件不会读取。`,
    hint: () => '每个产品单独放一个文件，并检查里面是不是只有错误码表。',
  },
  'endless-link': {
    message: () => '这个符号链接没有目标，或者指向它自己所在的文件夹。',
    hint: () => '删除这个链接，或者换成文件的副本。',
  },
  'unclosed-fence': {
    message: () => '这个代码块没有结束标记，无法确定下面哪些行是代码。',
    hint: () => '用同样的标记另起一行结束代码块，或者删除开头的标记。',
  },
  'row-outside-table': {
    message: () => '这一行看起来是表格的行，但不属于任何表格。',
    hint: ({ fullWidthPipe }) =>
      `在它上面加上表头和分隔行（| --- | --- |），中间不要有空行。不用来分隔单元格的 | 要写成 \\|。${fullWidthPipe ? `分隔单元格请用 |，不要用全角的 ${fullWidthPipe}。` : ''}`,
  },
  'empty-product': {
    message: () => '这个文件没有一行错误码。',
    hint: () =>
      '添加一张有“错误码”和“说明”两列（或 Error Code 和 Description）的表，或者让每个标题或列表项以一个错误码开头，或者删除这个文件。',
  },
  'unreadable-list': {
    message: ({ detail }) => `无法读取这份列表：${detail}。`,
    hint: () => '改正文件，或者重新导出。',
  },
  'list-without-code-column': {
    message: ({ detail }) => `在 ${detail} 这些列中看不出哪一列是错误码。`,
    hint: () => '把错误码列命名为“code”，说明列命名为“description”。',
  },
  'list-without-codes': {
    message: () => '这个文件中找不到错误码。',
    hint: () =>
      '列表可以是有“code”列的 CSV 文件、有“code”字段的 JSON、Markdown 表格，或者每个错误码是一个常量的源代码。',
  },
  'lost-rows': {
    message: ({ rows, shown, refused }) =>
      `共 ${rows} 行，其中 ${shown} 行显示在页面上，${refused} 行报告为问题，其余的行丢失了。`,
    hint: () => '这是站点程序的缺陷，不是文件的错误。请附上文件反馈。',
  },
  'unknown-column': {
    message: ({ name, product }) => `${product} 的表中没有“${name}”这个表头。`,
    hint: ({ near }) => (near ? `是不是“${near}”？` : '按表中的写法填写表头，或者删除这一项。'),
  },
  'unknown-table': {
    message: ({ name, product }) => `${product} 没有标题为“${name}”或表头是这样的表。`,
    hint: ({ near }) => (near ? `是不是“${near}”？` : '按表格上方的标题填写，或者删除这一项。'),
  },
  'duplicate-row': {
    message: ({ name, firstLine }) => `${name} 在第 ${firstLine} 行已经有了。`,
    hint: () => '两行只保留一行。',
  },
  'empty-cell': {
    message: ({ column }) => `“${column}”单元格是空的。`,
    hint: () => '填写单元格，或者删除这一行。',
  },
};

/** How many rows of a refused table are not read, and where the last one stands. */
function unreadRows(rows: string, lastLine?: string): string {
  if (rows === '0') return '';
  return `其中的 ${rows} 行${lastLine === undefined ? '' : `（到第 ${lastLine} 行为止）`}没有读取。`;
}
