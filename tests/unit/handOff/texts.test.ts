import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { composeMarkdown } from '../../../src/handOff/composeMarkdown.ts';
import { composeReply } from '../../../src/handOff/composeReply.ts';
import { composeText } from '../../../src/handOff/composeText.ts';
import type { HandOffDetails } from '../../../src/handOff/details.ts';
import type { FixedBy, Retry } from '../../../src/verdicts.ts';
import type { HandOffWords } from '../../../src/handOff/wording.ts';
import { textOf } from '../../../src/i18n/text.ts';
import type { Locale } from '../../../src/locales.ts';

const wordsOf = (locale: Locale): HandOffWords => {
  const { handOff, retry, fixedBy } = textOf(locale);
  return { ...handOff, retry, fixedBy };
};
const [zh, en] = [wordsOf('zh-cn'), wordsOf('en')];

const full: HandOffDetails = {
  code: 'InvalidAction',
  meanings: [[{ text: '接口不存在。' }]],
  messages: [],
  tableCauses: [],
  tableSolutions: [],
  examples: [],
  steps: [[{ text: '核对 ' }, { text: 'X-TC-Action', isCode: true }, { text: '。' }], [{ text: '重新发送。' }]],
  retry: 'after-fix',
  fixedBy: 'account-admin',
  url: 'https://example.com/errors/InvalidAction/',
  call: { requestId: 'ed93f3cb', action: 'LookUpEvent', region: 'ap-guangzhou', product: 'cloudaudit', message: 'a*b' },
};
const bare: HandOffDetails = {
  code: 'X.Y',
  meanings: [],
  messages: [],
  tableCauses: [],
  tableSolutions: [],
  steps: [],
  examples: [],
  url: 'https://example.com/errors/X.Y/',
  call: {},
};

describe('plain text', () => {
  test('has a line for each fact', () => {
    assert.equal(
      composeText(full, zh),
      [
        '错误码：InvalidAction',
        '说明：接口不存在。',
        'RequestId：ed93f3cb',
        '产品：cloudaudit',
        '接口：LookUpEvent',
        '地域：ap-guangzhou',
        'Message：a*b',
        '处理：',
        '1. 核对 X-TC-Action。',
        '2. 重新发送。',
        '重试：改正后重发',
        '谁来处理：账号管理员处理',
        '链接：https://example.com/errors/InvalidAction/',
      ].join('\n'),
    );
  });

  test('names the steps with a word that ends its line', () => {
    assert.match(composeText(full, en), /^What to do:$/m);
  });

  test('has no line for what is not known', () => {
    assert.equal(composeText(bare, en), 'Error code: X.Y\nLink: https://example.com/errors/X.Y/');
  });
});

describe('Markdown', () => {
  test('keeps code as code and lists as lists', () => {
    assert.equal(
      composeMarkdown(full, en),
      [
        '**Error code**: `InvalidAction`',
        '接口不存在。',
        '- **RequestId**: `ed93f3cb`\n- **Product**: `cloudaudit`\n- **Action**: `LookUpEvent`\n- **Region**: `ap-guangzhou`\n- **Message**: `a*b`',
        '**What to do**:',
        '1. 核对 `X-TC-Action`。\n2. 重新发送。',
        '- **Retry**: Fix, then resend\n- **Who fixes it**: Fixed by the account admin',
        '**Link**: <https://example.com/errors/InvalidAction/>',
      ].join('\n\n'),
    );
  });

  test('has nothing for what is not known', () => {
    assert.equal(composeMarkdown(bare, zh), '**错误码**：`X.Y`\n\n**链接**：<https://example.com/errors/X.Y/>');
  });
});

describe('the answer to a ticket', () => {
  test('in Chinese says what happened, what to do, and when to come back with what', () => {
    assert.equal(
      composeReply(full, zh),
      `您好！

您在地域 ap-guangzhou 调用接口 LookUpEvent 时返回了错误码 InvalidAction。
它的含义是：接口不存在。
服务返回的信息：a*b
RequestId：ed93f3cb

请按以下步骤处理：
1. 核对 X-TC-Action。
2. 重新发送。

请改正之后再重新发送；原样重试仍会失败。
以上操作可能需要账号管理员完成；您没有权限时，请将本回复转给管理员。

如果处理后仍有问题，请直接回复本工单，并提供：
- 最近一次失败的 RequestId
- 调用时间（精确到分钟，并注明时区）
- 接口名（Action）和地域（Region）
请不要在工单中提供 SecretKey。

完整说明：https://example.com/errors/InvalidAction/

感谢您的理解与配合！`,
    );
  });

  test('in English is as complete', () => {
    assert.equal(
      composeReply({ ...full, meanings: [[{ text: 'No such action.' }], [{ text: 'Retired.' }]] }, en),
      `Hello,

Your call to LookUpEvent in region ap-guangzhou returned the error code InvalidAction.
It can mean any of the following:
- No such action.
- Retired.
Message returned: a*b
RequestId: ed93f3cb

To resolve this, please follow these steps:
1. 核对 X-TC-Action。
2. 重新发送。

Please fix the request before you send it again. Retrying it unchanged will fail.
You may need an account administrator for this. If you do not have permission, please forward this reply to them.

If the problem continues, please reply to this ticket with:
- The RequestId of the most recent failed call
- The time of the call, to the minute, including the time zone
- The action name (Action) and the region (Region)
Please do not include your SecretKey in a ticket.

More about this error: https://example.com/errors/InvalidAction/

Thank you for your patience.
Best regards`,
    );
  });

  test('says as much of the call as is known', () => {
    const second = (call: HandOffDetails['call']) => composeReply({ ...bare, call }, zh).split('\n')[2];
    assert.equal(second({}), '您的请求返回了错误码 X.Y。');
    assert.equal(second({ action: 'A' }), '您调用接口 A 时返回了错误码 X.Y。');
    assert.equal(second({ region: 'r' }), '您在地域 r 的请求返回了错误码 X.Y。');
  });

  test('without steps leads to the page', () => {
    assert.match(composeReply(bare, zh), /请先对照下面链接中的页面检查请求/);
    assert.match(composeReply(bare, en), /example response/);
  });

  test('has a sentence for every verdict, and leaves no placeholder', () => {
    const retries: (Retry | undefined)[] = ['no', 'after-fix', 'backoff', 'after-state-check', undefined];
    const fixers: (FixedBy | undefined)[] = ['caller', 'account-admin', 'vendor', undefined];
    const replies = [zh, en].flatMap((words) =>
      retries.flatMap((retry) =>
        fixers.map((fixedBy) => composeReply({ ...bare, ...(retry && { retry }), ...(fixedBy && { fixedBy }) }, words)),
      ),
    );
    for (const reply of replies) assert.doesNotMatch(reply, /\{\w+\}|undefined|\n{3}/);
    // A caller who fixes it needs no sentence.
    assert.equal(new Set(replies).size, 2 * retries.length * (fixers.length - 1));
  });

  test('without details says nothing that is not known, nor an empty meaning', () => {
    const { reply } = en;
    assert.equal(
      composeReply({ ...bare, meanings: [[{ text: ' ' }], [{ text: 'Gone.' }]] }, en),
      [
        reply.greeting,
        `Your request returned the error code X.Y.\nWhat it means: Gone.`,
        reply.noSteps,
        [reply.back, ...reply.bring.map((item) => `- ${item}`), reply.never].join('\n'),
        'More about this error: https://example.com/errors/X.Y/',
        reply.close,
      ].join('\n\n'),
    );
  });

  test('an empty request id is none', () => {
    const call = { requestId: '', action: '', message: '' };
    assert.equal(composeReply({ ...bare, call }, en), composeReply(bare, en));
    assert.equal(composeText({ ...bare, call }, en), composeText(bare, en));
  });

  test('a detail that looks like a placeholder is kept', () => {
    assert.match(composeReply({ ...bare, call: { action: '{code}' } }, en), /Your call to \{code\} returned/);
  });
});

describe('what a table says in columns of its own, and examples', () => {
  const told: HandOffDetails = {
    ...bare,
    name: 'NotFound',
    httpStatus: '404',
    meanings: [[{ text: '没有。' }]],
    messages: ['not `found`'],
    tableCauses: [[{ text: '删除了' }]],
    tableSolutions: [[{ text: '重建' }]],
    examples: [[{ text: '错误：' }], [{ text: '{\n  "a": 1\n}', isCode: true, isBlock: true }]],
  };

  test('stand in plain text', () => {
    assert.equal(
      composeText(told, zh),
      [
        '错误码：X.Y',
        '名称：NotFound',
        'HTTP 状态码：404',
        'Message（错误码表）：not `found`',
        '说明：没有。',
        '原因（错误码表）：删除了',
        '处理（错误码表）：重建',
        '错误：\n{\n  "a": 1\n}',
        '链接：https://example.com/errors/X.Y/',
      ].join('\n'),
    );
  });

  test('stand in Markdown, code in fences', () => {
    const text = composeMarkdown(told, zh);
    assert.match(text, /- \*\*Message（错误码表）\*\*：``not `found` ``|`` not `found` ``/);
    assert.match(text, /\n\n错误：\n\n```\n\{\n {2}"a": 1\n\}\n```\n\n/);
    assert.match(text, /\*\*处理（错误码表）\*\*：重建/);
  });

  test('stand in a reply, which then does not send its reader to check the meaning', () => {
    const text = composeReply(told, zh);
    assert.match(text, /删除了\n/);
    assert.match(text, /重建\n\n错误：\n\{\n/);
    assert.doesNotMatch(text, /对照上面的含义/);
  });

  test('the cause stands in Markdown as well', () => {
    assert.match(composeMarkdown(told, zh), /^\*\*原因（错误码表）\*\*：删除了$/m);
  });

  test('the message of the call stands in place of that of the table, unless it is empty', () => {
    assert.doesNotMatch(composeText({ ...told, call: { message: '实际的' } }, zh), /错误码表）：not/);
    assert.match(composeText({ ...told, call: { message: '' } }, zh), /错误码表）：not/);
  });

  test('a block that is the first example stands alone, and one amid text is no block', () => {
    const block = { text: 'a()', isCode: true, isBlock: true };
    const examples = [[block], [{ text: 'then ' }], [{ text: 'b ' }, block]];
    assert.match(composeText({ ...bare, examples }, en), /^a\(\)\nthen\nb\n {3}a\(\)$/m);
    assert.match(composeMarkdown({ ...bare, examples: [[block, { text: '!' }]] }, en), /\n {3}a\(\)\n {3}```\n!/);
  });
});

describe('the time of the call, and the policy that allows it', () => {
  const policy = '{ "version": "2.0" }';
  const refused: HandOffDetails = { ...bare, policy, call: { time: '12:30 +08:00' } };

  test('stand in plain text', () => {
    assert.equal(
      composeText(refused, en),
      [
        'Error code: X.Y',
        'Time: 12:30 +08:00',
        `${en.policy}:`,
        '{ "version": "2.0" }',
        'Link: https://example.com/errors/X.Y/',
      ].join('\n'),
    );
  });

  test('stand in Markdown, the policy as JSON', () => {
    const text = composeMarkdown(refused, en);
    assert.ok(text.includes('- **Time**: `12:30 +08:00`'));
    assert.ok(text.includes(`**${en.policy}**:\n\n\`\`\`json\n${policy}\n\`\`\``), text);
  });

  test('stand in a reply', () => {
    const text = composeReply(refused, en);
    assert.ok(text.includes('\nTime: 12:30 +08:00\n'), text);
    assert.ok(text.includes(`\n\n${en.reply.policy}\n${policy}\n\n`), text);
  });
});
