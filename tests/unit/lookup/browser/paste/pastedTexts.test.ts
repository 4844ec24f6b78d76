import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { findForeignCloud, type ForeignCloud } from '../../../../../src/lookup/browser/paste/foreignClouds.ts';
import type { PastedError } from '../../../../../src/lookup/browser/paste/pastedError.ts';
import { readPaste } from '../../../../../src/lookup/browser/paste/readPaste.ts';
import { projectRoot } from '../../../../support/content.ts';

/** A text in the shape of one that people paste; null is what it does not tell. */
interface Sample {
  readonly format: string;
  readonly text: string;
  readonly code: string | null;
  readonly requestId: string | null;
  readonly product: string | null;
  readonly action: string | null;
  /** Whose text it is, if not ours. */
  readonly foreign: ForeignCloud | null;
}

const samples = readFileSync(join(projectRoot, 'tests/fixtures/pasted-texts.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Sample);
const ours = samples.filter(({ foreign }) => foreign === null);
const foreign = samples.filter(({ foreign }) => foreign !== null);

const firstOf = ({ text }: Sample): PastedError | undefined => readPaste(text)?.errors[0];
const isForeign = (sample: Sample): boolean => {
  const paste = readPaste(sample.text);
  return paste === undefined || (paste.foreign === sample.foreign && paste.errors.length === 0);
};

/** What must be read, in how many of a hundred texts at least, and whether it is. A product or action that a text does not tell is free. */
const BARS: readonly (readonly [string, number, readonly Sample[], (sample: Sample) => boolean])[] = [
  ['code', 99, ours, (sample) => (firstOf(sample)?.code ?? null) === sample.code],
  ['request id', 97, ours, (sample) => (firstOf(sample)?.requestId ?? null) === sample.requestId],
  [
    'product',
    88,
    ours.filter(({ product }) => product !== null),
    (sample) => firstOf(sample)?.product === sample.product,
  ],
  ['action', 85, ours.filter(({ action }) => action !== null), (sample) => firstOf(sample)?.action === sample.action],
  [
    'no action made up',
    99,
    ours.filter(({ action }) => action === null),
    (sample) => firstOf(sample)?.action === undefined,
  ],
  ['ours', 100, ours, ({ text }) => findForeignCloud(text) === undefined],
  ['other clouds', 95, foreign, isForeign],
];

describe('pasted texts', () => {
  test('are many, of every cloud', () => {
    assert.ok(ours.length >= 80 && foreign.length >= 40, `${ours.length} ours, ${foreign.length} foreign`);
  });

  for (const [name, bar, all, isRead] of BARS) {
    test(`${name}: at least ${bar} %`, (context) => {
      const missed = all.filter((sample) => !isRead(sample));
      const share = (100 * (all.length - missed.length)) / all.length;
      context.diagnostic(`${name}: ${all.length - missed.length} of ${all.length}, ${share.toFixed(1)} %`);
      assert.ok(share >= bar, missed.map(({ format, text }) => `${format}: ${text}`).join('\n\n'));
    });
  }
});

describe('several calls in one text', () => {
  const A = '51c178ab-1a2b-4c4d-8e6f-000000000001';
  const B = '51c178ab-1a2b-4c4d-8e6f-000000000002';
  const callsOf = (text: string) =>
    readPaste(text)?.errors.map(({ code, requestId, time, product, action }) => [
      code,
      requestId,
      time,
      product,
      action,
    ]);

  test('of a log have each its own id, time, product and action', () => {
    assert.deepEqual(
      callsOf(
        `2025-01-01 10:00:00 INFO POST https://cvm.tencentcloudapi.com X-TC-Action: DescribeZones\n` +
          `2025-01-01 10:00:02 INFO POST https://vpc.tencentcloudapi.com X-TC-Action: CreateVpc\n` +
          `2025-01-01 10:00:03 ERROR {"Response":{"Error":{"Code":"LimitExceeded","Message":"x"},"RequestId":"${A}"}}\n` +
          `2025-01-01 10:00:04 INFO POST https://cbs.tencentcloudapi.com X-TC-Action: CreateDisks\n` +
          `2025-01-01 10:00:05 ERROR {"Response":{"Error":{"Code":"InvalidParameter","Message":"y"},"RequestId":"${B}"}}`,
      ),
      [
        ['LimitExceeded', A, '2025-01-01 10:00:03', 'vpc', 'CreateVpc'],
        ['InvalidParameter', B, '2025-01-01 10:00:05', 'cbs', 'CreateDisks'],
      ],
    );
  });

  test('with stacks have what their own entry says', () => {
    const entry = (time: string, code: string, id: string, client: string) =>
      `${time} ERROR boom\n[TencentCloudSDKException]code: ${code} message:x requestId:${id}\n\tat com.tencentcloudapi.${client}\n`;
    assert.deepEqual(
      callsOf(
        entry('2025-01-01 10:00:00', 'A.Bc', A, 'sms.v20210111.SmsClient.SendSms(SmsClient.java:1)') +
          entry('2025-01-01 11:00:00', 'D.Ef', B, 'ocr.v20181119.OcrClient.IDCardOCR(OcrClient.java:1)'),
      ),
      [
        ['A.Bc', A, '2025-01-01 10:00:00', 'sms', 'SendSms'],
        ['D.Ef', B, '2025-01-01 11:00:00', 'ocr', 'IDCardOCR'],
      ],
    );
  });

  test('of one code without ids are told apart by their seconds', () => {
    const line = (time: string) => `${time} ERROR DescribeZones failed: Code=RequestLimitExceeded, Message=slow`;
    const count = (...times: string[]) => callsOf(times.map(line).join('\n'))?.length;
    assert.equal(count('2025-01-01 10:00:00', '2025-01-01 10:00:05'), 2);
    assert.equal(count('2025-01-01 10:00:00,100', '2025-01-01 10:00:00,300'), 1);
  });
});

test('an error in the middle of a huge text is found, and the text is said to be shortened', () => {
  const line = '2025-01-01 10:00:00 INFO worker is alive, nothing happens here\n';
  const error =
    '2025-01-01 11:00:00 ERROR [TencentCloudSDKException] code:FailedOperation.X message:m requestId:51c178ab-1\n';
  const paste = readPaste(line.repeat(8000) + error + line.repeat(8000));
  assert.equal(paste?.isShortened, true);
  assert.deepEqual(
    paste.errors.map(({ code, requestId, time }) => [code, requestId, time]),
    [['FailedOperation.X', '51c178ab-1', '2025-01-01 11:00:00']],
  );
  assert.equal(readPaste(error)?.isShortened, undefined);
});

test('a part of a key file around such an error is not shown', () => {
  const key = `-----BEGIN RSA PRIVATE KEY-----\n${`${'MIIEpAIBAAKCAQEA7bq'.repeat(3)}Zx\n`.repeat(60)}-----END RSA PRIVATE KEY-----\n`;
  const filler = 'nothing\n'.repeat(50_000);
  const paste = readPaste(`${filler}${key}[TencentCloudSDKException] code:FailedOperation.X message:m\n${filler}`);
  assert.equal(paste?.errors[0]?.code, 'FailedOperation.X');
  assert.doesNotMatch(paste.masked, /MIIE/);
});

describe('a product', () => {
  const productOf = (text: string, known?: (code: string) => string | undefined) =>
    readPaste(text, undefined, known && { productOfCode: known })?.errors[0]?.product;

  test('that alone has the code counts where the text names none', () => {
    const known = (code: string) => (code === 'FailedOperation.X' ? 'cls' : undefined);
    assert.equal(productOf('Code=FailedOperation.X, Message=m', known), 'cls');
    assert.equal(productOf('Code=FailedOperation.X, Message=m, host cvm.tencentcloudapi.com', known), 'cvm');
    assert.equal(productOf('Code=FailedOperation.Y, Message=m', known), undefined);
  });

  test('of a Terraform resource is that of its first words', () => {
    for (const [resource, product] of [
      ['instance', 'cvm'],
      ['instances', 'cvm'],
      ['security_group_rule_set', 'vpc'],
      ['security_groups', 'vpc'],
      ['eip', 'vpc'],
      ['kubernetes_node_pool', 'tke'],
      ['mysql_instance', 'cdb'],
      ['api_gateway_api', 'apigateway'],
      ['cls_topic', 'cls'],
      ['audit_track', 'cloudaudit'],
      ['cam_role', 'cam'],
    ] as const)
      assert.equal(productOf(`Code=A.Bc, RequestId=abc-123\n  with tencentcloud_${resource}.x,`), product, resource);
  });
});

test('numbers of API 2.0 mean the codes that took their place', () => {
  const read = (text: string) => readPaste(text)?.errors.map(({ code, codeFrom }) => [code, codeFrom]);
  assert.deepEqual(read('{"code":4100,"message":"(100003) x","codeDesc":""}'), [
    ['AuthFailure.SignatureFailure', 'message'],
  ]);
  assert.deepEqual(read("{'code': 4104, 'message': 'x'} from cvm.api.qcloud.com"), [
    ['AuthFailure.SecretIdNotFound', 'message'],
  ]);
  assert.deepEqual(read('{"code":4100,"message":"some other program"}')?.[0]?.[0], undefined);
  assert.deepEqual(read('{"code":500013,"message":"x"} qcloud')?.[0]?.[0], undefined);
});

test('request ids are whole, and none is made up', () => {
  const read = (text: string) => readPaste(text)?.errors[0]?.requestId;
  const UUID = '51c178ab-1a2b-4c4d-8e6f-000000000001';
  assert.equal(read('Code=A.Bc, RequestId=NWYxYzE0ZjdfOTljZDBhMGI+a/b=='), 'NWYxYzE0ZjdfOTljZDBhMGI+a/b==');
  assert.equal(read(`Code=A.Bc, RequestId=${UUID.slice(0, 13)}... and RequestId=${UUID}`), UUID);
  assert.equal(read(`Code=A.Bc\nRequestId\n${UUID}`), UUID);
  assert.equal(read(`Code=A.Bc, 请求 ID：${UUID.replaceAll('-', ' - ')}`), UUID);
  assert.equal(read(`Code=A.Bc, requestId:\nversion: 3.0.1234`), undefined);
  assert.equal(read(`Code=A.Bc, RequestId: "", TaskId: ${UUID}`), undefined);
  assert.equal(read(`Code=A.Bc, "TaskId": "${UUID}"`), undefined);
});
