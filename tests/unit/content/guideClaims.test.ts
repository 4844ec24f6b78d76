import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFolder } from '../../../src/read/readFolder.ts';
import { projectRoot } from '../../support/content.ts';

const guides = readFolder(projectRoot, 'content/docs/guides', ['.md', '.mdx']);

/** A statement that guides once made and that is wrong: the words that make it, and one sentence that did. */
interface WrongClaim {
  readonly words: RegExp;
  readonly once: string;
}

const wrongClaims: Readonly<Record<string, WrongClaim>> = {
  'a switch written as true or "1" gives the code of its values': {
    words: /不是整数 `0` 或 `1`/,
    once: '| 不是整数 `0` 或 `1` | 不要传 `true`、`false` 或字符串 |',
  },
  'InvalidParameter.Time says that a time is absent or no integer': {
    words: /`(StartTime|EndTime)` ?或 ?`(StartTime|EndTime)` ?没传/,
    once: '| `StartTime` 或 `EndTime` 没传，或不是整数秒 | 两个都传 10 位整数 |',
  },
  'a time in text gives InvalidParameter.Time': {
    words: /毫秒或字符串得到的是/,
    once: '传成毫秒或字符串得到的是 [`InvalidParameter.Time`](/errors/InvalidParameter.Time/) 等其他错误',
  },
  'an absent parameter gives a code of CloudAudit': {
    words: /没收到 `Cos(BucketName|Region)`|"MissingParameter\.MissAuditName", "AuditName"/,
    once: '| 没收到 `CosBucketName` | 补上，检查大小写 |',
  },
  'the access layer only finds the action': {
    words: /接入层\*\*：按域名、接口名、版本、地域找到接口，通常/,
    once: '2. **云 API 接入层**：按域名、接口名、版本、地域找到接口，通常返回不带点号的公共错误码。',
  },
  'a code that does not exist for the encryption switch': {
    words: /`InvalidParameterValue\.\{k\}Error: |IsEnableKmsEncryError|f"InvalidParameterValue\.\{k\}Error/,
    once: 'bad.append(f"InvalidParameterValue.{k}Error: {p[k]!r}")',
  },
  'the official SDKs removed CreateAudit on one day': {
    words: /自 2024-10-30 起(不再出现在|已不在)官方 SDK|已从官方 SDK 移除（2024-10-30）/,
    once: '`CreateAudit` 已从官方 SDK 移除（2024-10-30）。',
  },
  'ListAudits as the call to try a key with': {
    words: /调用 `?(tccli cloudaudit )?ListAudits`?|client\.ListAudits\(|call\("ListAudits"/,
    once: '3. 用真实密钥和当前时间调用 `ListAudits`，返回 `AuditSummarys`（可以为空数组）即签名通过。',
  },
  'search with LookUpEvents in new code': {
    words: /\.LookUpEvents\(|tccli cloudaudit LookUpEvents|用 `LookUpEvents` (按|传)/,
    once: 'tccli cloudaudit LookUpEvents --region ap-guangzhou \\',
  },
  'ckafka on both sites': {
    words: /(?<!国内站)较新的 SDK 才列出这个取值|存储桶、日志主题或 CKafka 实例的实际地域|迁移到 CLS 或 CKafka。/,
    once: '`StorageType` 为 `ckafka`，较新的 SDK 才列出这个取值 |',
  },
  'CAM refuses with one code only': {
    words: /\| \[`AuthFailure\.UnauthorizedOperation`\]\(\/errors\/AuthFailure\.UnauthorizedOperation\/\)；要求 MFA/,
    once: '| [`AuthFailure.UnauthorizedOperation`](/errors/AuthFailure.UnauthorizedOperation/)；要求 MFA 而未满足时为',
  },
  'every gate refuses with a code of its own': {
    words: /每一道关的拒绝都有自己的错误码/,
    once: '一次请求依次过三道关，每一道关的拒绝都有自己的错误码。',
  },
  'the text of CAM ends before its bracket': {
    words: /has no permission"/,
    once: '(cloudaudit:LookUpEvents)\\nresource (*) has no permission"',
  },
  'CAM supports no IP conditions for some of the actions in use': {
    words: /云审计对 IP 条件只是部分支持/,
    once: '云审计对 IP 条件只是部分支持，排查时建议先去掉条件试一次。',
  },
  'the retryer of the Python SDK as advice': {
    words: /Python 要显式配置 `StandardRetryer`/,
    once: 'Python 要显式配置 `StandardRetryer`（开启后共 3 次、间隔为 2 的幂秒）',
  },
  'the intervals of two guides that differ': {
    words: /间隔按分钟计，不按秒/,
    once: '| 有限 | 只在状态是暂时的时候；间隔按分钟计，不按秒 |',
  },
  'Name of a track is free to repeat and to change': {
    words: /`Name` 只是显示名/,
    once: '| 标识 | `AuditName` | `TrackId`，整数；`Name` 只是显示名 |',
  },
  'InquireAuditCredit counts the new tracks': {
    words: /再次调用 `InquireAuditCredit`|脚本先调用 `InquireAuditCredit`|用 InquireAuditCredit 核对跟踪集配额/,
    once: '- 配额：再次调用 `InquireAuditCredit`，`AuditAmount` 应不小于 1；',
  },
  'a bucket name with its APPID breaks the rule': {
    words: /首尾 `-`，不带 `-APPID`，不超过 40 位/,
    once: '| 存储桶名不合规则 | 去掉大写、`_`、首尾 `-`，不带 `-APPID`，不超过 40 位 |',
  },
  'one fixed path of the objects': {
    words: /看路径 `存储桶\/前缀\/年月日时\/`/,
    once: '在 COS 控制台看路径 `存储桶/前缀/年月日时/`（按小时分目录',
  },
  'lost logs are lost for good': {
    words: /丢掉的日志也补不回来/,
    once: '没有错误码，丢掉的日志也补不回来。',
  },
  'the SDKs drop zeros': {
    words: /但你自己的封装常常不会|会丢弃零值的封装把/,
    once: '会丢弃零值的封装把 `IsCreateNewQueue: 0` 滤掉后，服务端看到的就是“没传全”',
  },
  'AssumeRole without its default': {
    words: /`AssumeRole` \|[^\n]*SDK 的说明为 0–43200 秒/,
    once: '| `AssumeRole` | 扮演 CAM 角色，适合服务端任务、跨账号 | SDK 的说明为 0–43200 秒 |',
  },
  'a count of lines that fails where there is none': {
    words: /grep -c '\^TENCENTCLOUD_TOKEN='/,
    once: "env | grep -c '^TENCENTCLOUD_TOKEN='   # 1 表示还带着临时密钥的 Token",
  },
  'keys of DNSPod or COS are invalid keys': {
    words: /IM、DNSPod(、COS)? ?等产品/,
    once: '不要使用 IM、DNSPod、COS 等产品控制台里生成的专用密钥。',
  },
  'four parts of the scope without how the key was derived': {
    words: /\| 凭证范围多了 `\/ap-guangzhou` \|/,
    once: '| 凭证范围多了 `/ap-guangzhou` | `dcf02278` | `a288576b` | `713937fd` |',
  },
  'a package for Node.js that does not exist': {
    words: /(require\("|npm install |`)tencentcloud-sdk-nodejs-cloudaudit/,
    once: 'const { cloudaudit } = require("tencentcloud-sdk-nodejs-cloudaudit");',
  },
  'the successor of CMQ under another name': {
    words: /TDMQ 的 CMQ 版/,
    once: '官方给出的后续产品是消息队列 TDMQ 的 CMQ 版（TDMQ for CMQ）。',
  },
  'words that no one uses': {
    words:
      /求散列|求哈希|散列值|占着|被 SDK 吞掉|早了晚了都不行|“少来”|“别一起来”|不要指望它释放|一次就能处理的工单|键被/,
    once: '| 名称或配置已被别的资源占着 | 找到占用者：是你的就复用，不是就改名 |',
  },
};

for (const [claim, { words, once }] of Object.entries(wrongClaims)) {
  test(`no guide says: ${claim}`, () => {
    assert.match(once, words);
    for (const { file, text } of guides) assert.doesNotMatch(text, words, file);
  });
}

test('ckafka is never advised without saying that only the mainland site has it', () => {
  for (const { file, text } of guides) {
    for (const line of text.split('\n')) {
      if (/ckafka/i.test(line)) assert.match(line, /国内站|国际站/, `${file}: ${line}`);
    }
  }
});

test('a guide with samples says what they need before its first step', () => {
  for (const { file, text } of guides) {
    const start = text.indexOf('\n## 步骤\n');
    const steps = text.slice(start, text.indexOf('\n### ', start));
    if (/^```(?!json|text)\w+$/m.test(text)) assert.match(steps, /^\*\*先装好\*\*：/m, file);
  }
});

test('every column of a table in a guide has a header', () => {
  for (const { file, text } of guides) {
    for (const [header] of text.matchAll(/^\|.*\|(?=\n\|[-| :]+\|$)/gm)) assert.doesNotMatch(header, /\|\s*\|/, file);
  }
});
