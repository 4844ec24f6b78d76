import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeMarkdown } from '../../../src/data/codeMarkdown.ts';
import { context, fullRecord, plainRecord } from './fullRecord.ts';

test('the page of a code as Markdown says all that its record says', () => {
  assert.equal(
    codeMarkdown(fullRecord, context),
    `# A.C

- 网页：<https://example.com/docs/errors/A.C/>
- 类别：A
- 范围：业务错误码
- 产品：甲_乙、two
- 重试 (甲_乙)：不要重试
- 谁来处理 (甲_乙)：调用方处理
- 重试：可退避重试
- 谁来处理：云服务方处理
- 错误码表中的其他写法：\`a.c\` \`A.c\`
- 收录日期：2026-01-02
- 不晚于此日收录：2026-01-01
- 文字更新日期：2026-02-03

## 说明

**not\\_**

*一*

> *message*

**原因（错误码表）** *cause*

**处理（错误码表）** *solution*

**HTTP 状态码** 404\\_

**H\\_** *h*

**I** *i*

*甲_乙*

错误码表没有给出说明。

*two、甲_乙*

*仅适用于甲_乙*

R1

*适用于该类别的所有错误码*

R2

## 修复指南

- [G\\_](https://example.com/docs/guides/g/)

## 已知的 Message 原文

- \`\` Gone \`x\` \`\`

## 返回它的接口

- \`Do\` 已于 2024-10-30 下线
- \`Undo\`

## 容易混淆

- [\`A.B\`](https://example.com/docs/errors/A.B.md) *d*

## 相关错误码

- 上一级：[\`A\`](https://example.com/docs/errors/A.md)
- 下一级：[\`A.C.X\`](https://example.com/docs/errors/A.C.X.md) [\`A.C.Y\`](https://example.com/docs/errors/A.C.Y.md)
- 后缀相同的错误码：[\`L.C\`](https://example.com/docs/errors/L.C.md)
- 同类别：[\`A.B\`](https://example.com/docs/errors/A.B.md)

## 来源

- content/errors/zh-cn/one.md 第 6 行
- 处理方法 r1.md
- 处理方法 r2.md
`,
  );
});

test('and has nothing for what the record does not say', () => {
  assert.equal(
    codeMarkdown({ ...plainRecord, related: [], actions: [] }, context),
    `# A.C

- 网页：<https://example.com/docs/errors/A.C/>
- 类别：A
- 范围：业务错误码
- 产品：甲_乙

## 说明

二

## 来源

- content/errors/zh-cn/one.md 第 6 行
`,
  );
});

test('a common code is returned by any action', () => {
  assert.match(
    codeMarkdown({ ...plainRecord, scope: 'common' }, context),
    /## 返回它的接口\n\n公共错误码：任何接口都可能返回。\n/,
  );
});

test('for whom a remedy is written is said where that is not plain', () => {
  const [own, ofCategory] = fullRecord.remedies;
  assert.ok(own && ofCategory);
  const said = (remedies: typeof fullRecord.remedies, products: readonly string[] = ['one']) =>
    [
      ...codeMarkdown({ ...plainRecord, products: [...products], remedies }, context).matchAll(/^\*(.*适用.*)\*$/gm),
    ].map(([, note]) => note);
  assert.deepEqual(said([own]), []);
  assert.deepEqual(said([own], ['one', 'two']), ['仅适用于甲_乙']);
  assert.deepEqual(said([ofCategory]), ['适用于该类别的所有错误码']);
  assert.deepEqual(said([{ ...ofCategory, isGeneral: true }]).length, 1);
  assert.notDeepEqual(said([{ ...ofCategory, isGeneral: true }]), said([ofCategory]));
  assert.deepEqual(said([{ ...own, product: null }, own]).length, 2);
});

test('the verdict of a product is named as its own only beside other products', () => {
  const [own] = fullRecord.remedies;
  assert.ok(own);
  assert.match(codeMarkdown({ ...plainRecord, remedies: [own] }, context), /^- 重试：不要重试$/m);
});
