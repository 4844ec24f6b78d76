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
  const chosen = new Map(Object.entries(mapping));
  const words = headers.map(plain);
  const roles = headers.map((header, index) => {
    const word = words[index] ?? '';
    return chosen.get(header.trim()) ?? chosen.get(word) ?? rules.find(([, rule]) => rule.test(word))?.[0];
  });
  const weaknesses = headers.map((header, index) => {
    const word = words[index] ?? '';
    if (roles[index] !== 'code') return Infinity;
    return chosen.has(header.trim()) || chosen.has(word) ? 0 : CODE_WORDS.findIndex((rule) => rule.test(word));
  });
  const strongest = Math.min(...weaknesses);
  const next = roles[weaknesses.indexOf(strongest) + 1];
  return roles.map((role, index) => {
    const begins = next !== undefined && next !== 'code' && roles[index + 1] === next;
    return role !== 'code' || weaknesses[index] === strongest || begins ? role : undefined;
  });
}

const CODE_NOUN =
  '(?:错误码|错误代码|错误编码|错误编号|错误号|errorcodes?|errcodes?|errno|codedesc)(?!类|分类|级|等级|示例|来源|type|categor|class|level|example)';

/** Words that name codes, the surest first. */
const CODE_WORDS = [
  new RegExp(`^${CODE_NOUN}|${CODE_NOUN}(?:列表|值|id|code)?$`),
  new RegExp(CODE_NOUN),
  /返回码|返回代码|结果码|响应码|应答码|异常码|业务码|回包码|子码|(?:return|ret|result|response|biz|business|sub)codes?$/,
  /返回值|^(?:错误|响应|业务|公共|异常)?(?:编码|代码|码|编号|id)$|codes?$|^errors?$/,
] as const;

const MEANING_WORDS =
  '说明|描述|含义|释义|意义|解释|信息|消息|内容|详情|备注|定义|提示|名称|文案|desc|meaning|message|explanation|detail|information|definition|remark|comment';

/** The first rule that fits decides, so the narrow ones stand before the wide ones. */
const rules: readonly (readonly [ColumnRole, RegExp])[] = [
  ['http', /http|^状态码$|^status$|^statuscode$/],
  [
    'solution',
    /解决|处理|措施|建议|对策|排查|修复|方案|办法|应对|排障|solution|resolution|resolve|remed|suggest|recommend|howto|^fix|whattodo|handling|troubleshoot|workaround|corrective|measure/,
  ],
  ['cause', /原因|成因|cause|reason/],
  ['code', /codedesc$/],
  ['meaning', new RegExp(`${MEANING_WORDS}|msg$|^note|text|^(?:中文|英文|chinese|english)$`)],
  ['code', new RegExp(CODE_WORDS.map(({ source }) => source).join('|'))],
];

const plain = (header: string): string =>
  header
    .replace(/<[^<>]*>/g, '')
    .replace(/[\s`*_"'“”()（）[\]:：.\-\u200B\uFEFF]/g, '')
    .toLowerCase();
