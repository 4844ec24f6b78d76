/**
 * Statements that stood on these pages and were wrong. Each keeps the sentences that made it, so that the expression is known to match
 * what it must keep out. The corrections were checked against the SDKs of several languages, samples of tccli and the official pages.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFolder } from '../../../src/read/readFolder.ts';
import { projectRoot } from '../../support/content.ts';

interface Wrong {
  readonly words: RegExp;
  /** Sentences as they once stood. */
  readonly was: readonly string[];
}

const wrong: Readonly<Record<string, Wrong>> = {
  'a switch of another type reaches its business code': {
    words: /"Is[A-Z]\w+": ?(true|false|")|传了布尔值|常见错误是传 `true`/,
    was: [
      '  "IsCreateNewBucket": true,',
      '{ "IsEnableCmqNotify": "false" }',
      '- **传了布尔值**：`IsCreateNewBucket` 是整数，`true`、`false` 不是合法取值。',
      '- **传了布尔值或文字**：`IsCreateNewQueue` 只接受整数 `0`（投递到已有队列）或 `1`（新建队列），`true`、`false`、空字符串都不在取值范围内。',
      '- **类型不对**：`IsEnableCmqNotify` 是整数开关，只接受 `0`（不投递）和 `1`（投递到 CMQ），常见错误是传 `true`、`"on"`。',
    ],
  },
  'a string or an array as read/write attribute reaches its business code': {
    words: /"ReadWriteAttribute": ?["[]|传了布尔值或数组/,
    was: [
      '{ "AuditName": "audit_prod", "ReadWriteAttribute": "*" }',
      '- **类型不对**：传了布尔值或数组，例如想同时要读和写而传 `[1, 2]`。',
    ],
  },
  'a missing or mistyped time is InvalidParameter.Time': {
    words: /起止时间缺失|\*\*写成了日期字符串\*\*|"(Start|End)Time": ?"/,
    was: [
      '`InvalidParameter.Time` 是起止时间缺失或不是整数秒，`InvalidParameterValue.Time` 是开始时间大于结束时间。',
      '- **写成了日期字符串**：`StartTime`、`EndTime` 只接受整数时间戳，不接受 `2026-11-24 10:00:00`。',
      '{ "StartTime": "2026-11-23 10:00:00", "EndTime": 1795485600000 }',
    ],
  },
  'an absent parameter gives a code of its own': {
    words: /\*\*没有传 `(AuditName|CosBucketName)`\*\*|`Miss\w+` 是(没有传|没传)|专指缺少? ?`(AuditName|CosRegion)`/,
    was: [
      '- **没有传 `AuditName`**：创建跟踪集时它是必填参数。',
      '- **没有传 `CosBucketName`**：`CreateAudit` 总要写明日志投递到哪个存储桶，新建（`IsCreateNewBucket` 为 `1`）时也一样。',
      '`InvalidParameterValue.CosRegionError` 是 COS 地域不受支持，`MissCosRegion` 是没有传 `CosRegion`。',
      '`MissingParameter` 泛指缺少必填参数，`MissingParameter.MissAuditName` 专指缺少 `AuditName`。',
    ],
  },
  'a misnamed parameter is a missing one': {
    words: /服务端都当作没传|"cosBucketName": ?"/,
    was: [
      '- **放错了位置或写错了名字**：大小写不对，或多包了一层对象，服务端都当作没传。',
      '  "cosBucketName": "audit-logs"',
    ],
  },
  'a word as MaxResults reaches its business code': {
    words: /负数或非数字/,
    was: ['- **值不是正整数**：传了 `0`、负数或非数字，通常也会落到这个错误码。'],
  },
  'the API was withdrawn when the SDK of the mainland site dropped it': {
    words: /^(?!.*国内站).*2024(-| 年 )10(-| 月 )30/m,
    was: [
      '- **接口已撤下**：2024 年 10 月 30 日起 SDK 不再包含 `CreateAudit`，其文档也标注为失效，不宜再围绕它排错。',
      '- **接口已撤下**：2024 年 10 月 30 日起 SDK 不再包含 `DeleteAudit`，仍在调用的多是旧版 SDK 或手写请求。',
      '| DeleteAudit | InternalError.DeleteAuditError, ResourceNotFound.AuditNotExist | 2024-10-30 |',
    ],
  },
  'both sites deliver to CKafka': {
    words: /^(?!.*国内站).*ckafka/im,
    was: [
      '2. 需要实时消费：改用 `CreateAuditTrack`，`Storage.StorageType` 取 `cls` 或 `ckafka`，见 [CMQ 投递及其替代](/guides/cmq-delivery/)。',
      '5. CMQ 已停服，创建跟踪集的 `CreateAudit` 也已从当前 SDK 移除；新需求改用 `CreateAuditTrack` 投递到 CLS 或 CKafka。',
    ],
  },
  'both sites have CreateEventsAuditTrack': {
    words: /^(?!.*国内站)(?!\|).*`(Create|Modify)EventsAuditTrack`/m,
    was: [
      '- **跟踪集数量已满**：账号下已有的跟踪集达到上限，`CreateAudit`、`CreateAuditTrack` 或 `CreateEventsAuditTrack` 无法再新建。',
    ],
  },
  'an action that the international site calls invalid is the one to test with': {
    words: /验证[^。\n]*`(ListAudits|LookUpEvents)`/,
    was: ['5. 用最小的调用验证，例如云审计的 `ListAudits`：不再返回此码即已修好。'],
  },
  'the prefix of UnauthorizedOperation tells who refused': {
    words: /由产品侧(判定|拒绝)|产品侧拒绝|由 CAM 鉴权拒绝/,
    was: [
      '由产品侧判定的未授权是 [`UnauthorizedOperation`](/errors/UnauthorizedOperation/)。',
      '`UnauthorizedOperation` 通常由产品侧拒绝，`AuthFailure.UnauthorizedOperation` 由 CAM 鉴权拒绝。',
    ],
  },
  "Python's StandardRetryer can be relied on": {
    words: /要显式配置 `StandardRetryer`|(?<!不)建议[^。\n]{0,6}`StandardRetryer`/,
    was: [
      'SDK 自带的重试默认不处理频率限制：Python 要显式配置 `StandardRetryer`（开启后共 3 次、间隔为 2 的幂秒），Go 要设置 `RateLimitExceededMaxRetries`。',
    ],
  },
  'InquireAuditCredit counts the new tracks': {
    words: /`AuditAmount`[^。\n]*名额用完|再查一次 `AuditAmount`|云审计调用 `InquireAuditCredit`/,
    was: [
      '1. 调用 `InquireAuditCredit`（无业务参数），返回的 `AuditAmount` 是还能创建的数量；为 `0` 即名额用完。不要在代码里写死上限。',
      '5. 再查一次 `AuditAmount`，大于 `0` 后重新创建。',
      '2. 查还剩多少：云审计调用 `InquireAuditCredit`，看 `AuditAmount`；用 `ListAudits` 列出已有的跟踪集。',
    ],
  },
  'a bucket name with its APPID is refused': {
    words: /\*\*带上了 APPID 后缀\*\*/,
    was: ['- **带上了 APPID 后缀**：COS 控制台显示的全名是“名称-APPID”，这里通常只填前半段。'],
  },
  'events from before a track cannot be made up': {
    words: /不会补回|补不回来|无法补(回|查)/,
    was: [
      '4. 需要长期留存时，提前建跟踪集投递到 COS 或 CLS，之后在日志文件中查；投递通常不会补回创建之前的事件，建议尽早配置。',
    ],
  },
  'the SDK drops a zero': {
    words: /零值被 SDK|被 SDK (当作零值|省略|丢)|SDK 或序列化库可能会省略|有的 SDK 在序列化时会丢掉/,
    was: [
      '- **零值被 SDK 丢掉**：`IsCreateNewQueue` 为 `0` 时，会省略零值字段的序列化方式可能不发送它。',
      '- **发送前被丢弃**：SDK 或序列化库可能会省略空值、未赋值字段，甚至 `0` 和 `false`。',
      '- **值为空**：地域变量没有赋值，字段被 SDK 省略。',
    ],
  },
  'a blank around the SecretId always reaches the server': {
    words: /抄错\*\*：前后有空格/,
    was: ['- **SecretId 抄错**：前后有空格或换行、少了一位，或被环境变量、配置文件里的旧值覆盖。'],
  },
  'AssumeRole has no default of its own': {
    words: /0[–-]43,?200/,
    was: ['SDK 的说明为 0–43200 秒'],
  },
  'waiting mends a resource that is unavailable': {
    words: /状态是过渡中：退避重试|隔几秒查一次状态/,
    was: [
      '4. 状态是过渡中：退避重试，从 1 秒起每次加倍，最多 5 次，每次重新签名。',
      '5. 处在过渡状态：隔几秒查一次状态，稳定后再发一次。',
    ],
  },
  'COS has keys of its own': {
    words: /DNSPod、COS|COS 专用密钥/,
    was: ['不要使用 IM、DNSPod、COS 等产品控制台里生成的专用密钥。'],
  },
  'Region is where a resource of every product is': {
    words: /`Region` 不是资源所在的接入地域/,
    was: ['- **不在这个账号或地域**：密钥属于别的账号，或 `Region` 不是资源所在的接入地域。'],
  },
  'what came after CMQ is called TDMQ alone': {
    words: /(?<!消息队列 )TDMQ (的 )?CMQ 版/,
    was: [
      '- **CMQ 已停止服务**：CMQ 已于 2022 年 12 月 31 日下线，由 TDMQ CMQ 版接替，老代码里的建队列逻辑建议直接去掉。',
    ],
  },
};

const texts = ['content/remedies/zh-cn', 'content/look-alikes/zh-cn', 'content/actions'].flatMap((folder) =>
  readFolder(projectRoot, folder, ['.md']),
);

for (const [claim, { words, was }] of Object.entries(wrong)) {
  test(`no remedy, look-alike or action says that ${claim}`, () => {
    for (const sentence of was) assert.match(sentence, words);
    for (const { file, text } of texts) assert.doesNotMatch(text, words, file);
  });
}

/** Remedy → what it has to say in the place of what was wrong. */
const said: readonly (readonly [string, RegExp])[] = [
  ['InvalidParameter', /The value type of parameter[\s\S]*取值类型错误/],
  ['ResourceUnavailable', /^retry: after-state-check$/m],
  ['InternalError', /^retry: after-state-check$/m],
  ['InternalError.SearchError', /^retry: after-state-check$/m],
  ['InternalError.CreateAuditError', /国内站[\s\S]*国际站在 2026 年 4 月 24 日/],
  ['InternalError.DeleteAuditError', /国内站[\s\S]*国际站 2026-04-24/],
  ['UnauthorizedOperation', /you are not authorized to perform operation/],
  ['UnauthorizedOperation.cloudaudit', /"cloudaudit:DescribeEvents"/],
  ['ResourceInUse.AlreadyExistsSameAudit', /InvalidParameterValue\.AliasAlreadyExists/],
  ['InvalidParameterValue.cloudaudit', /AliasAlreadyExists[\s\S]*AuditTrackNameNotSupportModify/],
  ['ResourceNotFound.cloudaudit', /## 处理\n\n1\. 先查存储桶/],
  ['LimitExceeded.OverAmount', /1\. 数出已有的。新跟踪集用 `DescribeAuditTracks`/],
  ['InvalidParameterValue.CosNameError', /`audit-log-1250000000` 也符合规则/],
  ['LimitExceeded.OverTime', /`DescribeTrackLogExportTasks`、`ExportId`/],
  ['AuthFailure.SecretIdNotFound', /`InvalidCredential`/],
  ['AuthFailure.MFAFailure', /`SerialNumber`[\s\S]*`TokenCode`[\s\S]*"mfa": "0"/],
  ['AuthFailure.TokenFailure', /`AssumeRole` 是 7200 秒/],
  ['InvalidAction', /`ActionOffline`/],
  [
    'UnsupportedRegion.cloudaudit',
    /`ap-guangzhou`、`ap-hongkong`、`ap-seoul`、`ap-singapore`、`ap-tokyo`、`eu-frankfurt`/,
  ],
];

for (const [name, words] of said) {
  test(`the remedy ${name} says what is right`, () => {
    const remedy = texts.find(({ file }) => file === `content/remedies/zh-cn/${name}.md`);
    assert.match(remedy?.text ?? '', words);
  });
}

test('a code that only CreateAudit returns begins with that', () => {
  const onlyCreateAudit = [
    'InvalidParameterValue.AuditNameError',
    'InvalidParameterValue.IsCreateNewBucketError',
    'InvalidParameterValue.IsCreateNewQueueError',
    'InvalidParameterValue.IsEnableCmqNotifyError',
    'MissingParameter.MissAuditName',
    'MissingParameter.MissCosBucketName',
    'MissingParameter.MissCosRegion',
    'ResourceInUse.AlreadyExistsSameAudit',
    'ResourceInUse.AlreadyExistsSameAuditCmqConfig',
    'ResourceInUse.AlreadyExistsSameAuditCosConfig',
  ];
  for (const name of onlyCreateAudit) {
    const remedy = texts.find(({ file }) => file === `content/remedies/zh-cn/${name}.md`);
    assert.match(remedy?.text ?? '', /^1\. .*`CreateAudit`/m, name);
  }
});
