/**
 * The vocabulary of table headers. To have a new header read, add its words to the row that says what they mean.
 *
 * Words are in simplified Chinese and in lower-case English. The longest word that fits counts. English plurals with
 * `s` need no entry, and the spaces between the words of a phrase may be missing: `errorcodes`, `whattodo`.
 */

/** What a word says of its column. */
export type WordKind =
  (typeof headerWords)[number]['kind'] | (typeof wholeHeaders)[number]['kinds'][number] | 'unknown';

/** One row of the vocabulary. */
export interface HeaderWords<Kind> {
  readonly kind: Kind;
  /** Words in simplified Chinese. */
  readonly zh?: readonly string[];
  /** Words and phrases in English. */
  readonly en?: readonly string[];
  /** If given, the words count only directly in front of one of these. */
  readonly before?: readonly string[];
}

/** The words of a list that is separated by commas. */
function words(list: TemplateStringsArray): string[] {
  return list
    .join('')
    .split(',')
    .map((word) => word.trim());
}

export const headerWords = [
  // What a column can hold.
  {
    kind: 'meaning',
    zh: words`
      说明, 描述, 含义, 涵义, 释义, 意义, 意思, 语义, 解释, 叙述, 信息, 资讯, 内容, 详情, 备注, 注释, 定义,
      简介, 简述, 概述, 现象, 分析, 解析
    `,
    en: words`
      des, desc, descr, description, what it means, what this means, what does it mean, what does this mean,
      what happened, what went wrong, meaning, explanation, detail, info, information, definition, remark,
      comment, note, summary, overview, analysis, symptom, interpretation
    `,
  },
  {
    kind: 'message',
    zh: words`
      提示, 提示语, 文案, 话术, 文本, 消息, 讯息, 提示信息, 错误信息, 报错信息, 出错信息, 异常信息, 失败信息,
      返回信息, 响应信息, 错误资讯, 返回资讯
    `,
    en: words`message, msg, text, error info, error information`,
  },
  {
    kind: 'cause',
    zh: words`
      原因, 成因, 根因, 起因, 触发, 场景, 触发条件, 触发场景, 触发原因, 出现条件, 出现场景, 出现原因, 产生条件,
      产生场景, 产生原因
    `,
    en: words`
      cause, caused by, reason, why, why this happens, why it happens, why this happened, why it happened,
      trigger, condition, scenario
    `,
  },
  {
    kind: 'solution',
    zh: words`
      解决, 处理, 处置, 措施, 建议, 对策, 怎么办, 排查, 排除, 排障, 排错, 排解, 修复, 修正, 纠正, 规避, 补救,
      推荐, 恢复, 方案, 办法, 解法, 应对, 指引, 指导, 指南, 处理提示, 解决提示, 排查提示
    `,
    en: words`
      solution, resolution, resolve, resolving, solve, solving, remedy, remedies, remediation, remediate,
      remedial, suggest, suggestion, suggested, recommend, recommendation, recommended, fix, fixes, fixing,
      handle, handling, troubleshoot, troubleshooting, debug, debugging, workaround, corrective, correction,
      measure, mitigation, mitigate, mitigating, rectify, rectification, recovery, guidance, advice, next step,
      action required, actions required, required action, action to take, action to be taken, actions to take,
      actions to be taken, user action, customer action, client action, developer action, merchant action,
      caller action, user response, customer response, client response, developer response, merchant response,
      caller response, what to do, what can you do, what should you do, what can i do, what should i do,
      what you can do, what you should do, what you must do, what you need to do, what i can do,
      what i should do, what i need to do
    `,
  },
  {
    kind: 'solution',
    zh: words`修改, 改正, 更正, 检查, 调整, 优化, 改进`,
    before: words`建议, 方法, 方案, 办法, 措施, 方式`,
  },
  {
    kind: 'solution',
    zh: words`下一步, 后续`,
    before: words`操作, 处理, 步骤, 动作`,
  },
  // Words that say what to do only beside a word of a solution.
  {
    kind: 'method',
    zh: words`
      方法, 方式, 步骤, 流程, 策略, 思路, 方向, 途径, 手段, 动作, 操作, 做法, 手册, 意见, 如何, 怎么, 怎样,
      操作提示
    `,
    en: words`
      how, to, action, step, method, way, approach, approaches, strategy, strategies, procedure, instruction,
      guide, tip
    `,
  },

  // What the names of codes are made of: error code, response code, business status code, error number.
  {
    kind: 'code',
    zh: words`码, 代码`,
    en: words`code`,
  },
  {
    kind: 'encoding',
    zh: words`编码, 代号`,
  },
  {
    kind: 'number',
    zh: words`编号, 号, 号码, 标识, 标识符, 标识码, 识别码`,
    en: words`id, number, num, no, key`,
  },
  {
    kind: 'value',
    zh: words`值, 取值, 字符串, 十进制, 十六进制`,
    en: words`value, numeric, integer, int, string, decimal, hex`,
  },
  {
    kind: 'name',
    zh: words`名, 名称`,
    en: words`name`,
  },
  {
    kind: 'title',
    zh: words`标题`,
    en: words`title`,
  },
  {
    kind: 'type',
    zh: words`类型`,
    en: words`type, class`,
  },
  {
    kind: 'http',
    en: words`http`,
  },
  {
    kind: 'status',
    zh: words`状态`,
    en: words`status`,
  },
  {
    kind: 'error',
    zh: words`错误, 报错, 出错, 故障, 失败, 异常, 拒绝`,
    en: words`
      error, err, exception, fault, fail, failure, failed, decline, declined, reject, rejection, rejected
    `,
  },
  {
    kind: 'response',
    zh: words`返回, 回传, 传回, 响应, 回应, 应答, 回复, 回覆, 回包, 退出, 结果, 告警, 报警, 警告`,
    en: words`return, returned, response, resp, result, ret, rtn, exit, alarm, alert, warning`,
  },
  {
    kind: 'returnValue',
    zh: words`返回值, 回传值, 传回值`,
    en: words`return value`,
  },
  {
    kind: 'business',
    zh: words`业务`,
    before: words`错误, 异常, 状态码, 返回, 响应, 码, 代码, 编码`,
  },
  {
    kind: 'business',
    en: words`business, biz, g rpc`,
  },
  {
    kind: 'level',
    zh: words`主, 子, 明细`,
    en: words`main, sub`,
  },

  // Whose words the column has, and in which language.
  {
    kind: 'problem',
    zh: words`问题`,
    en: words`problem, issue`,
  },
  {
    kind: 'audience',
    zh: words`
      用户, 使用者, 客户, 客户端, 控制台, 服务端, 服务器, 前端, 后端, 界面, 页面, 商户, 开发, 开发者, 运维,
      调用方, 接入方, 平台, 渠道, 网关, 技术
    `,
    en: words`user, customer, client, server, developer, merchant, caller, cli`,
  },
  {
    kind: 'language',
    zh: words`中文, 英文, 中英文, 简体, 繁体`,
    en: words`english, chinese, in english, in chinese, cn, en, zh`,
  },

  // Words that say nothing of the role.
  {
    kind: 'filler',
    zh: words`
      文字, 通俗, 业务方, 可能, 常见, 主要, 根本, 直接, 官方, 应急, 紧急, 临时, 快速, 具体, 详细, 简要, 简单,
      简短, 完整, 对应, 相应, 相关, 补充, 其他, 其它, 参考, 默认, 公共, 通用, 全局, 疑难, 产生, 列表, 的, 对
    `,
    en: words`
      possible, potential, probable, likely, common, general, generic, global, typical, root, detailed, short,
      brief, long, full, additional, further, more, default, display, displayed, internal, human, readable,
      friendly, proposed, quick, underlying, technical, extended, official, list, it, the, of
    `,
  },
  {
    kind: 'filler',
    zh: words`业务`,
    before: words`含义, 处理`,
  },
  {
    kind: 'filler',
    zh: words`系统`,
    before: words`错误, 返回, 异常, 提示`,
  },
  {
    kind: 'filler',
    zh: words`接口`,
    before: words`错误, 返回, 异常, 响应`,
  },
] as const satisfies readonly HeaderWords<string>[];

/** Headers that mean something else as a whole than their words do inside a longer header. */
export const wholeHeaders = [
  { kinds: ['meaning'], headers: words`错误, problem, problems` },
  { kinds: ['http'], headers: words`status` },
  { kinds: ['errorAlone'], headers: words`error, errors, exception, exceptions` },
  { kinds: ['numberAlone'], headers: words`编号, 编码, 代号` },
  { kinds: ['unknown'], headers: words`name, names, title, titles, 标题` },
  // The name of a code in some APIs.
  { kinds: ['error', 'code'], headers: words`code desc` },
] as const;

/** Headers that say not what they name, without spaces, in lower case: of the error beside a column that says what it means. */
export const bareNames = words`name, names, title, titles, 标题`;

/** Phrases of both lists say nothing of the role: `Reason for the failure`, `Description of this error code`. */
export const errorReference = {
  introduction: words`of, for, the, this, a, an`,
  error: words`error, exception, failure, problem, issue`,
};

/**
 * Headers of columns about other things than errors, without spaces, in lower case. Beside such a column, words that
 * only hint at codes, as in 代码 or `Code`, name codes of that thing.
 */
export const otherThings = {
  /** Anywhere in the header. */
  contains: words`
    必选, 必填, 默认值, 数据类型, 地域, 区域, 可用区, 国家, 地区, 语言, 币种, 货币,
    datatype, region, zone, country, language, currency
  `,
  /** At the start of the header, or after 请求, 返回 or 响应 there. */
  startsWith: words`
    参数, 字段, 栏位, 属性, 变量, 格式, 函数, 命令, 指标, 功能, 角色, 权限, 事件, 单位,
    required, defaultvalue, param, field, propert, attribute, variable, format, function, command, metric,
    feature, role, permission, event
  `,
  /** The whole header. */
  is: words`unit, units`,
};
