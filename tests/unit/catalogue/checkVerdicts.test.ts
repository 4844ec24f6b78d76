import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkVerdicts } from '../../../src/catalogue/checkVerdicts.ts';
import { retryVerdicts, type Retry } from '../../../src/verdicts.ts';
import { business, catalogueOf, type ContentParts } from '../../support/content.ts';

function check(code: string, remedies: ContentParts['remedies'] & object) {
  const { content, catalogue } = catalogueOf({ tables: { one: business(`| ${code} | 一 |`) }, remedies });
  return checkVerdicts(content, catalogue);
}

const allowedFor = (code: string): Retry[] =>
  retryVerdicts.filter((retry) => check(code, { r: { codes: [code], retry } }).length === 0);

describe('the verdicts that can be right for a category', () => {
  test('the same request can be sent again once a rate limit is over', () => {
    assert.deepEqual(allowedFor('RequestLimitExceeded'), ['backoff']);
    assert.deepEqual(allowedFor('RequestLimitExceeded.IPLimitExceeded'), ['backoff']);
  });

  const needAChange = [
    'InvalidParameter',
    'InvalidParameterValue',
    'MissingParameter',
    'UnknownParameter',
    'InvalidAction',
    'NoSuchVersion',
    'Unsupported',
    'UnsupportedOperation',
    'UnsupportedProtocol',
    'UnsupportedRegion',
    'AuthFailure',
    'UnauthorizedOperation',
    'LimitExceeded',
    'ResourceNotFound',
  ];
  for (const category of needAChange) {
    test(`nothing but a change helps with ${category}`, () => {
      assert.deepEqual(allowedFor(category), ['no', 'after-fix']);
      assert.deepEqual(allowedFor(`${category}.Some`), ['no', 'after-fix']);
    });
  }

  test('a remedy for a whole category may leave it to the cause, that of one code may not', () => {
    const depends = (pattern: string) =>
      check('LimitExceeded.Some', { r: { codes: [pattern], retry: 'depends' } }).length;
    assert.deepEqual([depends('LimitExceeded.*'), depends('LimitExceeded.Some')], [0, 1]);
  });

  const undecided = ['InternalError', 'FailedOperation', 'ResourceInsufficient', 'OperationDenied'];
  const similar = [
    'MyRequestLimitExceeded',
    'RequestLimitExceededToday',
    'MyAuthFailure',
    'AuthFailures',
    'NoUnsupported',
  ];
  for (const category of [...undecided, ...similar]) {
    test(`${category} alone decides nothing`, () => {
      assert.deepEqual(allowedFor(category), retryVerdicts);
    });
  }

  test('the category is the first segment, not any other', () => {
    assert.deepEqual(allowedFor('FailedOperation.AuthFailure'), retryVerdicts);
  });
});

describe('a verdict that contradicts the category', () => {
  test('is a problem at the verdict, with the reason', () => {
    assert.deepEqual(check('RequestLimitExceeded', { r: { codes: ['RequestLimitExceeded'], retry: 'no' } }), [
      {
        id: 'inconsistent-verdict',
        file: 'content/remedies/zh-cn/r.md',
        line: 1,
        column: 1,
        message:
          'The verdict "no" contradicts what RequestLimitExceeded is: a rate limit is over after a while, so the same request can be sent again.',
        hint: 'Change `retry` in this remedy.',
        translated: {
          'zh-cn': {
            message: '“no”这个判断与 RequestLimitExceeded 不符：频率限制过一段时间就会解除，原来的请求可以再次发送。',
            hint: '修改这份处理方法中的 `retry`。',
          },
        },
        subject: 'RequestLimitExceeded',
      },
    ]);
    assert.match(
      check('AuthFailure', { r: { codes: ['AuthFailure'], retry: 'backoff' } })[0]?.message ?? '',
      /"backoff" .*AuthFailure is: the same request fails again until something is changed\.$/,
    );
  });

  test('is found in the remedy of each product, and in one that names a pattern', () => {
    const problems = check('AuthFailure.A', {
      general: { codes: ['AuthFailure.*'], retry: 'backoff' },
      own: { codes: ['AuthFailure.A'], product: 'two', retry: 'after-state-check' },
      fine: { codes: ['AuthFailure.A'], product: 'three', retry: 'no' },
    });
    assert.deepEqual(
      problems.map(({ file }) => file),
      ['content/remedies/zh-cn/own.md', 'content/remedies/zh-cn/general.md'],
    );
  });

  test('is no problem in a remedy that a better one replaces', () => {
    assert.deepEqual(
      check('AuthFailure.A', {
        pattern: { codes: ['AuthFailure.*'], retry: 'backoff' },
        exact: { codes: ['AuthFailure.A'], retry: 'no' },
      }),
      [],
    );
  });
});
