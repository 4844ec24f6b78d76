import { simplified } from './simplified.ts';

/**
 * What a column of a table holds. `extra` is shown under its own header; `ignore` is dropped on an author's word only
 * (the mapping in content/products.yml).
 */
export const columnRoles = ['code', 'meaning', 'cause', 'solution', 'http', 'extra', 'ignore'] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** Roles that an author sets for headers whose words mislead: header as written → role. */
export type HeaderMapping = Readonly<Record<string, ColumnRole>>;

/**
 * The role of each header of one table, from its words in Chinese and English or from `mapping`, never from its place.
 * A header that no word is known of has the role undefined. So has one that names codes in weaker words than another
 * does, as 编号 beside 错误码, unless it begins a second table at the side of the first.
 */
export function columnRolesOf(headers: readonly string[], mapping: HeaderMapping = {}): (ColumnRole | undefined)[] {
  const asWritten = new Map(Object.entries(mapping));
  const asPlain = new Map(Object.entries(mapping).map(([header, role]) => [plain(header), role]));
  const words = headers.map(plain);
  const chosen = headers.map((header, index) => asWritten.get(header.trim()) ?? asPlain.get(words[index] ?? ''));
  const roles = words.map((word, index) => chosen[index] ?? rules.find(([, rule]) => rule.test(word))?.[0]);
  const weaknesses = words.map((word, index) => {
    if (roles[index] !== 'code') return Infinity;
    return chosen[index] !== undefined ? 0 : CODE_WORDS.findIndex(({ words: rule }) => rule.test(word));
  });
  const strongest = Math.min(...weaknesses);
  const others = CODE_WORDS[strongest]?.notBeside;
  if (words.some((word, index) => (roles[index] ?? 'code') === 'code' && others?.test(word))) {
    return roles.map((role) => (role === 'code' ? undefined : role));
  }
  const next = roles[weaknesses.indexOf(strongest) + 1];
  return roles.map((role, index) => {
    const begins = next !== undefined && next !== 'code' && roles[index + 1] === next;
    return role !== 'code' || weaknesses[index] === strongest || begins ? role : undefined;
  });
}

const CODE_NOUN =
  '(?:(?:错误|报错|故障|失败|异常)(?:码|代码|编码|编号)|错误号|错误id|业务状态码|errorcodes?|errcodes?|errno|error(?:id|no|num|number)|codedesc)(?!类|分类|级|等级|示例|来源|type|categor|class|level|example)';

const OTHER_THINGS =
  '必选|必填|默认值|数据类型|地域|区域|可用区|国家|语言|币种|货币|^required|^default|datatype|region|zone|country|language|currency';

/**
 * Words that name codes, the surest first. The last ones name codes of regions and values of parameters too: they count
 * only in a table that has no column `notBeside` them.
 */
const CODE_WORDS: readonly { readonly words: RegExp; readonly notBeside?: RegExp }[] = [
  { words: new RegExp(`${CODE_NOUN}(?:列表|值|id|code)?$`) },
  { words: new RegExp(CODE_NOUN) },
  {
    words: /返回码|返回代码|结果码|响应码|应答码|业务码|回包码|(?:return|ret|result|response|biz|business)codes?$/,
  },
  {
    words: /^(?:错误|响应|业务|公共|异常|子)?(?:编码|代码|码|编号)$|codes?(?:number|numeric|integer|string|value|值)?$/,
    notBeside: new RegExp(OTHER_THINGS),
  },
  { words: /返回值|^errors?$|^exceptions?$/, notBeside: new RegExp(`${OTHER_THINGS}|^类型$|^type$`) },
];

const MEANING_WORDS =
  '说明|描述|含义|释义|意义|语义|解释|信息|讯息|消息|内容|详情|备注|定义|提示|文案|文本|简介|现象|desc|meaning|message|explanation|detail|info|definition|remark|comment|summary|symptom|errorname|msg|(?<!con)text';

/** The first rule that fits decides, so the narrow ones stand before the wide ones. */
const rules: readonly (readonly [ColumnRole, RegExp])[] = [
  ['http', /http|^(?:返回|响应)?状态代?码(?:statuscodes?)?$|^status$|(?<!biz|business|error)statuscodes?(?:状态码)?$/],
  [
    'solution',
    /解决|处理|处置|措施|建议|对策|怎么办|排查|修复|恢复方法|恢复步骤|方案|办法|解法|应对|排障|指引|指导|指南|solution|resolution|solv|remed|suggest|recommend|howto|(?<!pre|suf)fix|whatto|whatyou|handling|troubleshoot|workaround|corrective|measure|mitigat|rectif|guidance|advice|nextsteps?$|actions?required|requiredaction|user(?:action|response)|actions?totake/,
  ],
  ['cause', /原因|成因|cause|reason(?!codes?$)/],
  ['code', /codedesc$/],
  [
    'meaning',
    new RegExp(
      `${MEANING_WORDS}|^note|^错误$|^problem|^(?:错误|错误码|错误代码|异常|中文|英文)?名称$|^(?:中文|英文|chinese|english)+$`,
    ),
  ],
  ['code', new RegExp(CODE_WORDS.map(({ words }) => words.source).join('|'))],
];

/** Whether `name`, of a mapping, means the header of a column, or the whole of a header row that `wholeHeader` joined. */
export const namesHeader = (name: string, header: string): boolean =>
  name === header.trim() || plain(name) === plain(header);

/** The cells of a header row as one text: what a mapping calls a whole table. */
export const wholeHeader = (headers: readonly string[]): string => headers.join(' | ');

/** The words of a header, without what is around them and where they lead to. */
const plain = (header: string): string =>
  simplified(header)
    .replace(/<[^<>]*>|&(?:nbsp|ensp|emsp|thinsp|#160);|(?<=\])\([^()]*\)/g, '')
    .replace(/[\s`*_"'“”()（）[\]:：.\-\\\u200B\uFEFF]/g, '')
    .toLowerCase();
