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
 * A header that no word is known of has the role undefined.
 */
export function columnRolesOf(headers: readonly string[], mapping: HeaderMapping = {}): (ColumnRole | undefined)[] {
  const chosen = new Map(Object.entries(mapping));
  return headers.map((header) => chosen.get(header) ?? chosen.get(plain(header)) ?? roleOf(plain(header)));
}

/** The first rule that fits decides, so the narrow ones stand before the wide ones. */
const rules: readonly (readonly [ColumnRole, RegExp])[] = [
  ['http', /http|^状态码$|^status$|^statuscode$/],
  [
    'solution',
    /解决|处理|措施|建议|对策|排查|修复|solution|resolution|remed|suggest|howtofix|^fix|whattodo|handling|troubleshoot/,
  ],
  ['cause', /原因|成因|cause|reason/],
  [
    'code',
    /错误码|错误代码|错误编码|错误号|返回码|返回值|返回代码|结果码|子码|^(错误|响应|业务|公共|异常)?(编码|代码|码|编号)$|errorcode|errcode|returncode|resultcode|^code$|codedesc|^errors?$|^codes?$/,
  ],
  [
    'meaning',
    /说明|描述|含义|释义|意义|解释|信息|内容|详情|备注|定义|提示|名称|文案|desc|meaning|message|^msg$|explanation|detail|information|definition|remark|^note|text/,
  ],
];

const roleOf = (header: string): ColumnRole | undefined => rules.find(([, words]) => words.test(header))?.[0];

const plain = (header: string): string =>
  header
    .replace(/<[^>]*>/g, '')
    .replace(/[\s`*_"'“”()（）[\]:：\u200B\uFEFF]/g, '')
    .toLowerCase();
