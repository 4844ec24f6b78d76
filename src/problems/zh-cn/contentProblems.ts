import type { contentProblems as english } from '../en/contentProblems.ts';
import type { SameProblems } from '../template.ts';

/** What can be wrong with frontmatter and with what content files say of each other, in Chinese. */
export const contentProblems: SameProblems<typeof english> = {
  'invalid-frontmatter': {
    message: ({ detail }) => detail,
    hint: ({ wanted }) => wanted ?? 'docs/content.md 列出了所有字段和取值。',
  },
  'invalid-setting': {
    message: ({ detail }) => detail,
    hint: ({ wanted }) => wanted ?? 'docs/settings.md 列出了所有字段，并附有示例。',
  },
  'unknown-word': {
    message: ({ name }) => `界面文字中没有“${name}”。`,
    hint: ({ near }) => (near ? `是不是 ${near}？` : 'src/i18n/en.json 列出了所有界面文字。'),
  },
  'invalid-yaml': {
    message: ({ detail }) => `YAML 语法有误：${detail}`,
    hint: () => '改正这一行的语法。',
  },
  'missing-file': {
    message: ({ name }) => `没有 ${name} 这个文件。`,
    hint: () => '添加这个文件，或者改成已有的文件。',
  },
  'misplaced-file': {
    message: () => '这个位置的文件不会被读取。',
    hint: ({ place, taken }) =>
      taken !== undefined
        ? `把内容并入会被读取的 ${taken}，或者删除这个文件。`
        : place === undefined
          ? '按 docs/content.md 的说明移到对应的文件夹，或者移出 content。'
          : `移到 ${place}。`,
  },
  'unknown-language': {
    message: ({ name }) => `这个文件不会被读取：“${name}”不是本站的语言。`,
    hint: ({ languages }) =>
      `本站的语言是 ${languages}。把文件移到其中一种语言的文件夹，或者按 docs/content.md 的说明添加语言。`,
  },
  'unknown-code': {
    message: ({ name }) => `表中没有“${name}”这个错误码。`,
    hint: ({ near }) => (near ? `是不是 ${near}？` : '写 content/errors 中已有的错误码，或者删除这一项。'),
  },
  'unknown-guide': {
    message: ({ name }) => `没有“${name}”这篇指南。`,
    hint: ({ near }) => (near ? `是不是 ${near}？` : '写 content/docs/guides 中的文件名，不带扩展名。'),
  },
  'unknown-alias-page': {
    message: ({ name }) => `没有“${name}”这个页面。`,
    hint: ({ near }) => (near ? `是不是 ${near}？` : '写一个错误码、guides/<指南> 或 actions/<产品>/<接口>。'),
  },
  'repeated-phrase': {
    message: ({ name, firstLine }) => `“${name}”在第 ${firstLine} 行已经有指向。`,
    hint: () => '同一个说法只写在一行，把它的所有页面都列在那一行。',
  },
  'malformed-guide-name': {
    message: ({ name }) => `指南不能叫“${name}”：它的地址会与文件名不同。`,
    hint: ({ wanted }) => `把文件改名为 ${wanted}：只用小写字母、数字和连字符。`,
  },
  'unserved-code': {
    message: ({ name, code }) => `指南“${name}”没有列出 ${code}。`,
    hint: ({ code, file }) => `在 ${file} 的 \`codes\` 下加上 ${code}，或者在这里改用另一篇指南。`,
  },
  'unknown-product': {
    message: ({ name }) => `没有“${name}”这个产品。`,
    hint: ({ near }) => (near ? `是不是 ${near}？` : '写 content/errors 中的文件名，不带扩展名。'),
  },
  'broken-link': {
    message: ({ name }) => `链接“${name}”没有对应的页面。`,
    hint: ({ near }) => (near ? `是不是 ${near}？` : '改正地址，或者删除链接。'),
  },
  'broken-anchor': {
    message: ({ name }) => `链接“${name}”指向的标题在目标页面上不存在。`,
    hint: ({ near }) => (near ? `是不是 #${near}？` : '改正 # 后面的部分，或者删除它。'),
  },
  'missing-picture': {
    message: ({ name }) => `没有“${name}”这张图片。`,
    hint: ({ wanted }) => `把图片放到 ${wanted}，或者改正地址。`,
  },
  'misspelt-code': {
    message: ({ name }) => `“${name}”在这里写成了代码，但没有一张表列出它。`,
    hint: ({ near }) => `是不是 ${near}？`,
  },
  'empty-remedy': {
    message: () => '这份处理方法没有内容。',
    hint: () => '写上原因和步骤，或者删除这个文件。',
  },
  'code-without-guide': {
    message: ({ code }) => `没有指南列出 ${code}。`,
    hint: ({ code, near }) =>
      `在 content/docs/guides 的一篇指南的 \`codes\` 下加上 ${code}${near ? `；${near}` : ''}。`,
  },
  'code-without-remedy': {
    message: ({ code }) => `${code} 没有自己的处理方法。`,
    hint: ({ code, near }) =>
      `在 content/remedies 中添加一个文件，在 \`codes\` 下列出 ${code}${near ? `；${near}` : ''}。`,
  },
  'code-without-action': {
    message: ({ code }) => `没有接口返回业务错误码 ${code}。`,
    hint: ({ code, near }) => `在 content/actions 的某一行写上 ${code}${near ? `；${near}` : ''}。`,
  },
  'unknown-action': {
    message: ({ name }) => `这个文件中没有“${name}”这个接口。`,
    hint: ({ near }) => (near ? `是不是 ${near}？` : '写一个在这里有一行的接口。'),
  },
  'duplicate-action': {
    message: ({ name, first }) => `${name} 在第 ${first} 行已经有了。`,
    hint: () => '把两行的错误码合并到一行。',
  },
  'unreadable-withdrawal': {
    message: ({ text }) => `“${text}”没有说明接口在何时何处下线。`,
    hint: ({ editions, edition }) =>
      editions === undefined
        ? '写一个日期，如果不是全部下线，前面写明下线的是什么：SDK 2024-10-30。'
        : `写一个日期，如果不是全部下线，前面写明站点（${editions}）和下线的是什么：${edition ?? ''} SDK 2024-10-30。`,
  },
  'unknown-edition': {
    message: ({ text }) => `“${text}”不是 API 的站点。`,
    hint: ({ editions }) =>
      editions === undefined
        ? '清空单元格，或者在 content/site.yml 的 `editions` 下列出 API 的各个站点。'
        : `写 ${editions}，所有站点都有时留空。`,
  },
  'unreadable-date': {
    message: ({ text }) => `“${text}”不是日期。`,
    hint: () => '写年、月或日：2024、2024-10 或 2024-10-30。',
  },
  'duplicate-remedy': {
    message: ({ code, first }) => `${code} 已经有处理方法，在 ${first} 中。`,
    hint: () => '只保留一份处理方法，或者给其中一份写上不同的 `product`。',
  },
  'inconsistent-verdict': {
    message: ({ code, retry, expected }) => `“${retry}”这个判断与 ${code} 不符：${expected}。`,
    hint: () => '修改这份处理方法中的 `retry`。',
  },
  'missing-look-alike': {
    message: ({ code, other, why }) => `${code} 与 ${other} 容易混淆（${why}），但没有一行说明它们的区别。`,
    hint: () => '在 content/look-alikes 中为这一对加一行。',
  },
};
