import type { translationProblems as english } from '../en/translationProblems.ts';
import type { SameProblems } from '../template.ts';

/** What can be wrong between the languages of the content, in Chinese. */
export const translationProblems: SameProblems<typeof english> = {
  'stale-translation': {
    message: ({ source }) => `原文 ${source}:1 在翻译之后有改动，或者还没有人确认过译文。`,
    hint: ({ file }) => `对照原文更新译文，然后运行：npm run translations -- confirm ${file}`,
  },
  'translation-without-source': {
    message: () => '其他语言中没有同名文件可以作为这个译文的原文。',
    hint: () => '把文件改成与原文同名，或者把 `translation` 换成这份内容自己的字段。',
  },
  'unmarked-translation': {
    message: ({ source }) => `这个文件有自己的字段，而同名文件 ${source}:1 也有。`,
    hint: () => '同样的信息只写一次：把各语言相同的字段换成 `translation: pending`，或者给文件改名。',
  },
  'unlike-translation': {
    message: ({ own, other, place }) => `这里是${own}，而 ${place} 是${other}。`,
    hint: () => '让两种语言的小节、步骤、表格行和代码块相同，顺序也相同。',
  },
  'unlike-code': {
    message: ({ own, other, place }) => `这一行代码是 \`${own}\`，而 ${place} 是 \`${other}\`。`,
    hint: () => '各语言的代码要完全相同，只有注释和引号中的文字可以翻译。',
  },
  'lost-in-translation': {
    message: ({ what, place }) => `${place} 中有${what}，而这里没有。`,
    hint: () => '按原样写在这里，或者从另一份中删除。',
  },
  'code-in-one-language': {
    message: ({ code, other }) => `${code} 在这里有，在 ${other} 中没有。`,
    hint: ({ code, locale, product }) =>
      `在那里补上这一行，或者在 content/products.yml 中 ${product} 的 \`onlyIn\` 下说明没有的原因：${locale}: { ${code}: { ${locale}: … } }。`,
  },
  'needless-acknowledgement': {
    message: ({ code, locale }) => `${code} 并不是只有“${locale}”的表才有的错误码。`,
    hint: () => '删除这一项。',
  },
  'unpaired-look-alike': {
    message: ({ name, other }) => `${name} 这一对在这里有，在 ${other} 中没有。`,
    hint: () => '两张表都为这一对加上一行。',
  },
};
