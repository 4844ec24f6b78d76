/** The vocabulary of table headers, in Chinese and English. */

/**
 * The kinds of words in headers, each with its letter. At every place of a header the first counts that fits there.
 *
 * | letters   | words                                                                                   |
 * | --------- | --------------------------------------------------------------------------------------- |
 * | m w N l   | what something means; a message; a name; a language                                     |
 * | c         | why                                                                                     |
 * | s g       | what to do; words that say so beside these only                                         |
 * | n j i x T | a code; an encoding; a number or id; a value; a type                                    |
 * | e r b u t | error; response; business; main or sub; status: what codes are of                       |
 * | h V       | HTTP; return value                                                                      |
 * | p o       | a problem; who is told of it                                                            |
 * | E J       | error and number, where they are the whole header                                       |
 * | ?         | a word that makes it another thing; so does every word that is not here                 |
 * | (none)    | words that say nothing of the role                                                      |
 */
const KINDS: readonly (readonly [letters: string, words: string])[] = [
  // Words that mean something else where they are the whole header.
  ['m', '^(?:错误|problems?)$'],
  ['E', '^(?:errors?|exceptions?)$'],
  ['J', '^(?:编号|编码|代号)$'],
  ['h', '^status$'],
  ['en', '^code desc$'],
  ['?', '^names?$'],
  ['', '(?:(?:of|for|the|this|an?) )+(?:errors?|exceptions?|failures?|problems?|issues?)(?: codes?)?'],
  // s and g: what to do, and words that say so beside these only.
  [
    's',
    '(?:修改|改正|更正|检查|调整|优化|改进)(?=建议|方法|方案|办法|措施|方式)|解决|处理|处置|措施|建议|对策|怎么办|排查|排除|排障|排错|排解|修复|修正|纠正|规避|补救|推荐|(?:下一步|后续)(?=操作|处理|步骤|动作)|恢复|方案|办法|解法|应对|指引|指导|指南|solutions?|resolutions?|resol(?:ve|ving)|solv(?:e|ing)|remed(?:y|ies|iations?|iate|ial)|suggest(?:ions?|ed)?|recommend(?:ations?|ed)?|fix(?:es|ing)?|handl(?:e|ing)|troubleshoot(?:ing)?|debug(?:ging)?|workarounds?|corrective|corrections?|measures?|mitigat(?:ions?|e|ing)|rectif(?:y|ications?)|recovery|guidance|advice|next steps?|actions? required|required actions?|actions? to (?:be )?taken?|(?:user|customer|client|developer|merchant|caller) (?:actions?|responses?)|what (?:to|(?:(?:can|should) )?(?:you|i)(?: (?:can|should|must|need to))?) do',
  ],
  [
    'g',
    '方法|方式|步骤|流程|策略|思路|方向|途径|手段|动作|操作|做法|手册|意见|如何|怎么|怎样|how|to|actions?|steps?|methods?|ways?|approach(?:es)?|strateg(?:y|ies)|procedures?|instructions?|guides?|tips?',
  ],
  // c: why.
  [
    'c',
    '原因|成因|根因|起因|(?:触发|出现|产生)(?:条件|场景|原因)|触发|场景|causes?|caused by|reasons?|why(?: (?:it|this) happen(?:s|ed))?|triggers?|conditions?|scenarios?',
  ],
  // m and w: what it means, and the words of a message; those of another thing hide in words that are not known.
  ['m', '(?<=处理|解决|操作|排查)提示'],
  [
    'm',
    '说明|描述|含义|涵义|释义|意义|意思|语义|解释|叙述|信息|资讯|内容|详情|备注|注释|定义|简介|简述|概述|现象|分析|解析|des(?:c(?:riptions?|r)?)?|what (?:does )?(?:it|this) means?|what (?:happened|went wrong)|meanings?|explanations?|details?|info(?:rmation)?|definitions?|remarks?|comments?|notes?|summary|analysis|symptoms?|interpretations?',
  ],
  ['w', '提示语?|文案|话术|文本|消息|讯息|messages?|msgs?|text'],
  // The parts of the names of codes.
  ['h', 'https?'],
  ['V', '(?:返回|回传|传回)值|return values?'],
  ['b', '业务(?=错误|异常|状态码|返回|响应|代?码|编码)|business|biz|g rpc'],
  ['u', '主(?!要)|子|明细|main|sub'],
  [
    'e',
    '错误|报错|出错|故障|失败|异常|拒绝|errors?|err|exceptions?|faults?|fail(?:ures?|ed)?|declined?|reject(?:ions?|ed)?',
  ],
  [
    'r',
    '返回|回传|传回|响应|回应|应答|回复|回覆|回包|退出|结果|告警|报警|警告|return(?:ed)?|response|resp|results?|ret|rtn|exit|alarms?|alerts?|warnings?',
  ],
  ['t', '状态|status'],
  ['n', '代?码|codes?'],
  ['j', '编码|代号'],
  ['i', '编号|号码?|标识[符码]?|识别码|ids?|number|num(?!eric)|no|keys?'],
  ['x', '取?值|字符串|十进制|十六进制|values?|numeric|integer|int|string|decimal|hex'],
  ['N', '名称?|name'],
  ['T', '类型|type|class'],
  // p, o, l: a problem, who is told of it, and in which language.
  ['p', '问题|problem|issue'],
  [
    'o',
    '用户|使用者|客户端?|控制台|服务[端器]|前端|后端|界面|页面|商户|开发者?|运维|调用方|接入方|平台|渠道|网关|技术|user|customer|client|server|developer|merchant|caller|cli',
  ],
  ['l', '中英文|[中英]文|简体|繁体|english|chinese|cn|en|zh'],
  [
    '',
    '文字|通俗|业务(?=含义|处理|方)|(?<=业务)方|可能|常见|主要|根本|直接|官方|应急|紧急|临时|快速|具体|详细|简要|简单|简短|完整|对应|相应|相关|补充|其[他它]|参考|默认|公共|通用|全局|疑难|产生|列表|[的对]|系统(?=错误|返回|异常|提示)|接口(?=错误|返回|异常|响应)|possible|potential|probable|likely|common|general|generic|global|typical|root|detailed|short|brief|long|full|additional|further|more|default|display(?:ed)?|internal|human|readable|friendly|proposed|quick|underlying|technical|extended|official|in (?=english|chinese)|list|the|of|it|\\d+',
  ],
];

/** A plural ends its word, and no space has to stand between two: errorstatus, error_codes. */
const WORD = new RegExp(
  [...KINDS.map(([, words]) => `(${words.replaceAll('s?', '(?:s(?![a-z]))?').replaceAll(' ', ' ?')})`), '.'].join('|'),
  'gu',
);

/** The letters of the kinds of the words in `text`, with a question mark for what is not known. */
export function kindsOf(text: string): string {
  const words = text
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<![a-z]) | (?![a-z])/g, '');
  const kinds = words.replace(WORD, (word, ...groups) => {
    const kind = groups.slice(0, KINDS.length).findIndex((group) => group !== undefined);
    return KINDS[kind]?.[0] ?? (word === ' ' ? '' : '?');
  });
  return /^l+$/.test(kinds) ? kinds : kinds.replaceAll('l', '');
}
