import type { addressProblems as english } from '../en/addressProblems.ts';
import type { SameProblems } from '../template.ts';

/** What can be wrong with addresses once published, with redirects, and with codes that the tables dropped, in Chinese. */
export const addressProblems: SameProblems<typeof english> = {
  'unmerged-file': {
    message: () => '这一行是合并冲突留下的。',
    hint: () => '保留双方的行，删除冲突标记。',
  },
  'malformed-permalink': {
    message: ({ name }) => `“${name}”不是本站的地址。`,
    hint: () => '地址以斜杠开头，不含空格，也不含站点所在的路径前缀。',
  },
  'unsorted-permalinks': {
    message: ({ name, previous }) => `${name} 排在了 ${previous} 之后。`,
    hint: () => '运行“npm run permalinks”：它会给文件排序，并且只删除重复的行。',
  },
  'duplicate-permalink': {
    message: ({ name }) => `${name} 出现了两次。`,
    hint: () => '运行“npm run permalinks”：它会给文件排序，并且只删除重复的行。',
  },
  'lost-permalink': {
    message: ({ name }) => `已发布的地址 ${name} 不再指向任何页面。`,
    hint: ({ name, near, tombstone }) =>
      [
        near ? `相近的地址：${near}。` : '',
        `如果地址变了，请在 content/redirects.txt 中加一行：${name} 和新地址。`,
        tombstone ? `如果错误码已从表中移除，请添加 ${tombstone}，写上它最后的说明。` : '',
      ].join(''),
  },
  'malformed-redirect': {
    message: ({ line }) => `“${line}”不是一条跳转。`,
    hint: () =>
      '一行依次写旧地址、新地址，后面可以写日期、原因等任意内容，以空格分隔。页面只能跳转到页面，两个地址都以斜杠结尾；文件只能跳转到文件。',
  },
  'duplicate-redirect': {
    message: ({ name, firstLine }) => `${name} 在第 ${firstLine} 行已经有跳转。`,
    hint: () => '两行只保留一行。',
  },
  'needless-redirect': {
    message: ({ name, page }) =>
      name === page ? `${name} 既有跳转，又有页面。` : `${name} 有跳转，而 ${page} 有页面。`,
    hint: ({ name, page }) =>
      name === page
        ? '删除这一行：点击链接的人要看的是页面。'
        : '删除这一行：在许多主机上，只有大小写不同的地址是同一个；在其他主机上，404 页面会引导过去。',
  },
  'unknown-target': {
    message: ({ name }) => `跳转的目标 ${name} 没有页面。`,
    hint: ({ near }) => (near ? `是不是 ${near}？` : '写一个页面的地址，或者一个数据文件的地址。'),
  },
  'chained-redirect': {
    message: ({ name, target }) => `跳转的目标 ${name} 本身又跳转到 ${target}。`,
    hint: ({ target }) => `直接写最后的地址：${target}。`,
  },
  'cyclic-redirect': {
    message: ({ path }) => `跳转绕回了起点：${path}。`,
    hint: () => '让其中一行指向一个页面。',
  },
  'retired-but-listed': {
    message: ({ code, place }) => `这里说 ${code} 已移除，但 ${place} 仍列出了它。`,
    hint: () => '删除这个文件：表中的错误码已有自己的页面。',
  },
  'duplicate-retired': {
    message: ({ code, first }) => `${first} 已经写明 ${code} 被移除。`,
    hint: () => '两个文件只保留一个。',
  },
  'empty-retired': {
    message: ({ code }) => `缺少 ${code} 最后的说明。`,
    hint: () => '在 frontmatter 下面写上表中原来对这个错误码的说明。',
  },
};
