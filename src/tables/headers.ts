import { kindsOf } from './headerWords.ts';
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
 * A header has the role undefined if a word of it is not known, as it may speak of another thing than the error, like
 * 接口描述; so has one that names codes in weaker words than another does, as 编号 beside 错误码, unless it begins a
 * second table at the side of the first.
 */
export function columnRolesOf(headers: readonly string[], mapping: HeaderMapping = {}): (ColumnRole | undefined)[] {
  const asWritten = new Map(Object.entries(mapping));
  const asPlain = new Map(Object.entries(mapping).map(([header, role]) => [plain(header), role]));
  const words = headers.map(plain);
  const readings = headers.map((header, index): Reading => {
    const role = asWritten.get(header.trim()) ?? asPlain.get(words[index] ?? '');
    return role === undefined ? readingOf(header) : { role, weakness: role === 'code' ? 0 : Infinity };
  });
  const roles = readings.map(({ role }) => role);
  const strongest = readings.reduce((least, { weakness }) => Math.min(least, weakness), Infinity);
  const named = CODE_WORDS[strongest];
  if (!named) return roles;
  const first = readings.findIndex(({ weakness }) => weakness === strongest);
  const isRefused =
    words.some((word, index) => index !== first && named.isRefusedBeside?.(word, roles[index])) ||
    (named.isName && !roles.some((role, index) => index !== first && EXPLAINING.includes(role)));
  if (isRefused) return roles.map((role) => (role === 'code' ? undefined : role));
  const next = roles[first + 1];
  return roles.map((role, index) => {
    if (readings[index]?.weakness === strongest) return 'code';
    const begins = next !== undefined && next !== 'code' && roles[index + 1] === next;
    return role !== 'code' || begins ? role : undefined;
  });
}

/** What a header says by itself. The weaker its words, the sooner is another column taken for the code. */
interface Reading {
  readonly role?: ColumnRole | undefined;
  readonly weakness: number;
}

const UNREAD: Reading = { weakness: Infinity };

/** Brackets hold a remark. It counts where the other words say nothing, or no more than that there is a code: Code (HTTP). */
function readingOf(header: string): Reading {
  const text = unmarked(header);
  const outside = readingOfText(text.replace(/\([^()]*\)/g, ''));
  if (outside.role !== undefined && (outside.role !== 'code' || outside.weakness === 0)) return outside;
  const all = readingOfText(text.replace(/[()]/g, ''));
  return outside.role === undefined || all.role === 'http' ? all : outside;
}

/** A header of several things has the role of what to do, or else of why; one of codes and of something else has none. */
function readingOfText(text: string): Reading {
  if (text.length > LONGEST) return UNREAD;
  const parts = text.split(SEPARATOR).map(kindsOf);
  const readings = parts.filter((kinds) => !/^[go]*$/.test(kinds)).map(readingOfKinds);
  const roles = readings.map(({ role }) => role);
  const [one] = readings;
  if (!one) return UNREAD;
  if (roles.every((role) => role === one.role)) {
    return readings.reduce((best, reading) => (reading.weakness < best.weakness ? reading : best));
  }
  if (!roles.every((role) => EXPLAINING.includes(role))) return UNREAD;
  return { role: roles.includes('solution') ? 'solution' : 'cause', weakness: Infinity };
}

function readingOfKinds(kinds: string): Reading {
  const role = RULES.find(([, rule]) => rule.test(kinds))?.[0];
  const weakness = CODE_WORDS.findIndex(({ rule }) => rule.test(kinds));
  const words = CODE_WORDS[weakness];
  if (!words || (role !== undefined && !words.isName)) return { role, weakness: Infinity };
  return { role: words.isName ? role : 'code', weakness };
}

/** No header is longer; what is longer is not read. */
const LONGEST = 100;

/** What stands between the things that one column holds. */
const SEPARATOR = /[/、+,;&]|以及|[及与和或]|\b(?:and|or)\b/i;

const EXPLAINING: readonly (ColumnRole | undefined)[] = ['meaning', 'cause', 'solution'];

/** The last word of a header says what it is about. The words before it must be known, and those of a meaning speak of errors. */
const RULES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['http', /^(?:h|(?=.*h)[hrex]*[tnxV][hrextn]*|r?(?:tn)+x?)$/],
  ['solution', /^[^?]*s[sgm]*$/],
  ['cause', /^[^?s]*c[cmw]*$/],
  ['meaning', /^(?:[er][ij]|o(?=[erw])|[erbtnupVmw])*[mw]$|^(?:en?)?N$|^l+$/],
];

const OTHER_THINGS =
  /必选|必填|默认值|数据类型|地域|区域|可用区|国家|地区|语言|币种|货币|^单位|^(?:请求|返回|响应)?(?:参数|字段|栏位|属性|变量|格式|函数|命令|指标|功能|角色|权限|事件)|^required|^defaultvalue|datatype|region|zone|country|language|currency|^units?$|^(?:param|field|propert|attribute|variable|format|function|command|metric|feature|role|permission|event)/;

/**
 * The words that name codes, by the kinds of their letters, the surest first. The weaker ones name other things too: they
 * count only where no column beside them speaks of such. Names and types of errors are codes where nothing else is.
 */
const CODE_WORDS: readonly {
  readonly rule: RegExp;
  readonly isRefusedBeside?: (word: string, role: ColumnRole | undefined) => boolean;
  readonly isName?: boolean;
}[] = [
  { rule: /^[urb]*(?:en+)+$/ },
  { rule: /en+[nix]*$|e[ij]x*$|^[ub]tn$/ },
  { rule: /[rb][nj]+x*$/ },
  { rule: /^[uxe]*(?:[cmw]?n)+[xi]*$/, isRefusedBeside: isOtherThing },
  { rule: /^J$/, isRefusedBeside: (word, role) => (word !== '' && role === undefined) || /问题|场景|现象/.test(word) },
  { rule: /^E$/, isRefusedBeside: isOtherThing },
  {
    rule: /^e?V$/,
    isRefusedBeside: (word, role) =>
      isOtherThing(word, role) || /^(?:类型|方法|接口|名称|type|method|api|name)/.test(word),
  },
  ...[/^en?N$/, /^eT$/, /^ex$/, /^etn?$/].map((rule) => ({ rule, isRefusedBeside: isOtherThing, isName: true })),
];

function isOtherThing(word: string, role: ColumnRole | undefined): boolean {
  return role === undefined && OTHER_THINGS.test(word);
}

/** Whether `name`, of a mapping, means the header of a column, or the whole of a header row that `wholeHeader` joined. */
export const namesHeader = (name: string, header: string): boolean =>
  name === header.trim() || plain(name) === plain(header);

/** The cells of a header row as one text: what a mapping calls a whole table. */
export const wholeHeader = (headers: readonly string[]): string => headers.join(' | ');

/** The words of a header, without what is around them and where they lead to. */
const plain = (header: string): string =>
  unmarked(header)
    .replace(/[\s`*_"'“”()[\]:.\-\\\u200B\uFEFF]/g, '')
    .toLowerCase();

/** A header in simplified characters without tags and where its links lead to. */
const unmarked = (header: string): string =>
  simplified(header.normalize('NFKC')).replace(/<[^<>]*>|&(?:nbsp|ensp|emsp|thinsp|#160);|(?<=\])\([^()]*\)/g, '');
