/**
 * The twelve facts that were once wrong, as rules over every sentence of both languages. A rule catches a paraphrase too: it says what a
 * sentence is about, and what it then has to say. Each rule keeps sentences that break it, so that it is known to bite, and none stands today.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFolder } from '../../../src/read/readFolder.ts';
import { projectRoot } from '../../support/content.ts';

interface Rule {
  /** A sentence that all of these match is about the fact. */
  readonly about: readonly RegExp[];
  /** What makes it right. Without it, every sentence about the fact is wrong. */
  readonly unless?: RegExp;
  readonly wrong: readonly string[];
}

const ownCode = /`?(MissingParameter\.)?(MissAuditName|MissCosBucketName|MissCosRegion)`?|InvalidParameter\.Time/;
const switchCode =
  /IsCreateNew(Bucket|Queue)Error|IsEnableCmqNotifyError|ReadWriteAttributeError|InvalidParameter\.Time/;
const leads =
  /返回|得到|收到|触发|就是|属于|落到|returns?\b|gives?\b|\bget\b|leads? to|results? in|triggers?|causes?\b/i;

const rules: Readonly<Record<string, Rule>> = {
  'A1: what is absent gives MissingParameter': {
    about: [/没有?传|未传|漏传|缺了|缺少|\b(absent|omit|missing|not sent|left out|leave it out)/i, leads, ownCode],
    unless: /通常|多半|接入层|空字符串|为空|\busually\b|most likely|empty|access layer/i,
    wrong: [
      '请求里漏传 `AuditName` 时得到 `MissingParameter.MissAuditName`',
      '缺少 `StartTime` 会返回 `InvalidParameter.Time`',
      'If `CosRegion` is absent, the server returns `MissingParameter.MissCosRegion`',
      'Omitting either time gives `InvalidParameter.Time`',
    ],
  },
  'A1: a wrong type gives InvalidParameter': {
    about: [
      /布尔|字符串|带引号|小数|数组|`true`|`"\*"`|\bBoolean|\bstrings?\b|quoted|\barray\b|decimal/i,
      leads,
      switchCode,
    ],
    unless: /空字符串|`InvalidParameter`|empty string/i,
    wrong: [
      '把 `IsCreateNewBucket` 写成布尔值会得到 `IsCreateNewBucketError`',
      '时间写成日期字符串，触发的是 `InvalidParameter.Time`',
      'Sending `true` for the switch returns `InvalidParameterValue.IsEnableCmqNotifyError`',
      'An array as `ReadWriteAttribute` leads to `ReadWriteAttributeError`',
    ],
  },
  'A2: the sites lost CreateAudit on days of their own': {
    about: [/2024(-| 年 )10(-| 月 )30|(30 October|October 30,?) 2024/],
    unless: /国内站|mainland|2026-04-24|SDK 中没有|Not in the SDKs/i,
    wrong: ['`CreateAudit` 在 2024-10-30 下线', 'Both SDKs dropped `DeleteAudit` on 30 October 2024'],
  },
  'A2: a key is tried with DescribeAuditTracks': {
    about: [
      /(验证|测试|试一下|冒烟|\bverify|smoke test|\btest (it|the key|with)|try (it|the key) with)/i,
      /`(ListAudits|LookUpEvents)`/,
    ],
    unless: /DescribeAuditTracks|不要|而不是|仍用|\bnot\b|still use/i,
    wrong: [
      '用 `ListAudits` 做一次冒烟测试',
      '3. 修好之后，拿 `LookUpEvents` 验证密钥',
      'To verify the key, call `ListAudits`',
      'A smoke test such as `LookUpEvents` is enough',
    ],
  },
  'A2: CKafka is the mainland site’s': {
    about: [/ckafka/i],
    unless: /国内站|国际站|mainland|international|this site only|CKafka 主题|CKafka topic/i,
    wrong: ['`StorageType` 也可以取 `ckafka`', 'To consume in real time, deliver to CLS or CKafka'],
  },
  'A3: the Message tells who refused, not the prefix': {
    about: [
      /UnauthorizedOperation/,
      /只|总是|一定|必然|\bonly\b|\balways\b|never/i,
      /CAM|产品|product/i,
      /拒绝|判定|出自|来自|refus|reject|comes? from|issued by/i,
    ],
    unless: /Message|括号|只有 `DescribeEvents`|only `DescribeEvents`|一个|接口级|cannot|operation level/i,
    wrong: [
      '`UnauthorizedOperation` 一定是产品自己拒绝的，与 CAM 无关',
      '带 `AuthFailure.` 前缀的 `AuthFailure.UnauthorizedOperation` 只来自 CAM',
      '`UnauthorizedOperation` always comes from the product, never from CAM',
    ],
  },
  'A4: StandardRetryer is advised against': {
    about: [/StandardRetryer/],
    unless: /不要|缺陷|do not|defect/i,
    wrong: ['Python SDK 自带的 `StandardRetryer` 可以直接用来重试', 'In Python, turn on `StandardRetryer`'],
  },
  'A5: InquireAuditCredit is not known to count new tracks': {
    about: [/InquireAuditCredit|AuditAmount/, /新一代|新跟踪集|CreateAuditTrack|new-generation|new tracking set/i],
    unless:
      /没有资料|不要|只作参考|就不用|不用|没有 \||旧|nothing|\bdo not\b|hint|\bold\b|None|for new-generation tracking sets/i,
    wrong: [
      '`CreateAuditTrack` 之前先看 `InquireAuditCredit` 返回的 `AuditAmount`，大于 0 才建',
      '`AuditAmount` 同样包含新跟踪集的余量',
      'Check `AuditAmount` before you call `CreateAuditTrack`',
    ],
  },
  'A6: a bucket name with its APPID usually passes': {
    about: [/APPID/, /报错|被拒|拒绝|不合规|CosNameError|reject|invalid|breaks the rule|refused|\bfails\b/i],
    unless:
      /通常|不一定|多半|超过|不报错|可能|usually|not always|only if|\bover 40|more than 40|may still|easily|mostly|工单|ticket/i,
    wrong: [
      '`CosBucketName` 带上 `-APPID` 会被拒绝',
      '名称里有 APPID，返回 `InvalidParameterValue.CosNameError`',
      'A name that includes `-APPID` is rejected with `CosNameError`',
    ],
  },
  'A7: missed logs are not known to be lost for good': {
    about: [
      /补不回|无法补|(?<!能)不能补|不会补|找不回|永久丢失|cannot be (recovered|made up|delivered (later|again)|backfilled)|(lost|gone) for good|never be recovered|no way to recover/i,
    ],
    wrong: [
      '跟踪集建立之前的事件无法补投',
      '丢掉的日志再也找不回来',
      'Logs from before the tracking set are lost for good',
      'Missing logs cannot be recovered',
    ],
  },
  'A8: the official SDKs send a zero': {
    about: [
      /SDK/,
      /丢|省略|滤|忽略|吞|不发送|\b(drop|omit|skip|strip|leave out|swallow|lose)/i,
      /`0`|零值|\b0\b|\bzeros?\b/i,
    ],
    unless: /封装|照常|都会把|会发|会把它|空值|没有赋值|wrapper|send|sent|null|never set|过滤/i,
    wrong: [
      '部分 SDK 会省略值为 `0` 的字段',
      'SDK 把零值当作没有填，直接丢弃',
      'Some SDKs omit a parameter whose value is `0`',
    ],
  },
  'A9: the Python SDK and tccli refuse blanks themselves': {
    about: [
      /Python SDK|tccli/,
      /空格|空白|换行|\b(spaces?|whitespace|line break)/i,
      /SecretIdNotFound|发到服务端|reach(es)? the server/,
    ],
    unless: /本地|locally|InvalidCredential/i,
    wrong: [
      '用 tccli 时 SecretId 末尾多一个空格，会返回 `AuthFailure.SecretIdNotFound`',
      'With the Python SDK, a trailing space returns `AuthFailure.SecretIdNotFound`',
    ],
  },
  'A10: AssumeRole gives 7,200 seconds, at most 43,200': {
    about: [/AssumeRole/, /默认|不指定|default|set no duration|by itself/i, /\d{3,6} ?(秒|seconds)/],
    unless: /7200/,
    wrong: ['`AssumeRole` 默认 1800 秒', 'By default, keys from `AssumeRole` live for 3600 seconds'],
  },
  'A11: the ID of a DNSPod Token is not found': {
    about: [/DNSPod/, /InvalidSecretId|密钥非法|invalid key/i],
    unless: /不属于|SecretIdNotFound|different/i,
    wrong: [
      '把 DNSPod Token 当密钥用，返回 `AuthFailure.InvalidSecretId`',
      'The ID of a DNSPod Token gives `AuthFailure.InvalidSecretId`',
    ],
  },
  'A12: the successor of CMQ has one name': {
    about: [/TDMQ/],
    unless: /消息队列 TDMQ CMQ 版|TDMQ for CMQ|\| TDMQ CMQ 版/,
    wrong: ['CMQ 由 TDMQ 接替', 'CMQ was replaced by TDMQ'],
  },
};

const sentences = [
  'content/remedies/zh-cn',
  'content/remedies/en',
  'content/look-alikes/zh-cn',
  'content/look-alikes/en',
  'content/docs/guides',
  'content/docs/en/guides',
  'content/actions',
].flatMap((folder) =>
  readFolder(projectRoot, folder, ['.md', '.mdx']).flatMap(({ file, text }) =>
    text
      .replaceAll(/^```[\s\S]*?^```/gm, '')
      .split(/\n|[。；！？]|;\s|\.\s+(?=[A-Z`*])/)
      .map((sentence) => ({ file, sentence: sentence.replaceAll(/\]\([^)]*\)/g, ']') })),
  ),
);

const breaks = (sentence: string, { about, unless }: Rule): boolean =>
  about.every((words) => words.test(sentence)) && !(unless?.test(sentence) ?? false);

for (const [fact, rule] of Object.entries(rules)) {
  test(`no sentence of either language contradicts ${fact}`, () => {
    for (const sentence of rule.wrong) assert.ok(breaks(sentence, rule), `not noticed: ${sentence}`);
    const found = sentences.filter(({ sentence }) => breaks(sentence, rule));
    assert.deepEqual(
      found.map(({ file, sentence }) => `${file}: ${sentence}`),
      [],
    );
  });
}

/** English remedy → what it has to say in the place of what was wrong; the Chinese ones stand in claimsCorrected.test.ts. */
const said: readonly (readonly [string, RegExp])[] = [
  ['InvalidParameter', /The value type of parameter[\s\S]*取值类型错误/],
  ['InternalError.CreateAuditError', /mainland site[\s\S]*international site deleted the action on 24 April 2026/],
  ['InternalError.DeleteAuditError', /mainland site[\s\S]*international site deleted it on 2026-04-24/],
  ['ResourceInUse.AlreadyExistsSameAudit', /InvalidParameterValue\.AliasAlreadyExists/],
  ['InvalidParameterValue.cloudaudit', /AliasAlreadyExists[\s\S]*AuditTrackNameNotSupportModify/],
  ['ResourceNotFound.cloudaudit', /## What to do\n\n1\. Check the bucket first/],
  ['LimitExceeded.OverAmount', /1\. Count what you have\. For new-generation tracking sets, use `DescribeAuditTracks`/],
  ['InvalidParameterValue.CosNameError', /does not always fail: `audit-log-1250000000` follows the rule/],
  ['LimitExceeded.OverTime', /`DescribeTrackLogExportTasks`, `ExportId`/],
  ['AuthFailure.SecretIdNotFound', /`InvalidCredential`/],
  ['AuthFailure.MFAFailure', /`SerialNumber`[\s\S]*`TokenCode`[\s\S]*"mfa": "0"/],
  ['AuthFailure.TokenFailure', /`AssumeRole` gives 7200 seconds/],
  ['InvalidAction', /`ActionOffline`/],
  [
    'UnsupportedRegion.cloudaudit',
    /`ap-guangzhou`, `ap-hongkong`, `ap-seoul`, `ap-singapore`, `ap-tokyo`, `eu-frankfurt`/,
  ],
];

const english = new Map(readFolder(projectRoot, 'content/remedies/en', ['.md']).map(({ file, text }) => [file, text]));

for (const [name, words] of said) {
  test(`the English remedy ${name} says what is right`, () => {
    assert.match(english.get(`content/remedies/en/${name}.md`) ?? '', words);
  });
}

test('what was inferred from other products says so, in both languages', () => {
  const files = ['zh-cn', 'en']
    .flatMap((locale) => readFolder(projectRoot, `content/remedies/${locale}`, ['.md']))
    .filter(({ file }) =>
      /IsCreateNew|IsEnableCmqNotify|ReadWriteAttribute|MissAudit|MissCos|InvalidParameter\.Time/.test(file),
    );
  assert.equal(files.length, 16);
  for (const { file, text } of files)
    assert.match(text, /推断|从(别的|其他)产品看|judging from other products|inferred/i, file);
});
