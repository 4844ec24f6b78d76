import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findForeignCloud } from '../../../../../src/lookup/browser/paste/foreignClouds.ts';
import { readPaste } from '../../../../../src/lookup/browser/paste/readPaste.ts';

/** What stands beside an error, and the product and action that it tells. */
const PLACES: readonly (readonly [text: string, product?: string | undefined, action?: string])[] = [
  ["sdk request 'ssl.UploadCertificate'", 'ssl', 'UploadCertificate'],
  ['$ tccli cvm DescribeZones --region ap-beijing', 'cvm', 'DescribeZones'],
  ['you may not (ccs:DescribeClusterAsg)', 'tke', 'DescribeClusterAsg'],
  ['resource (qcs::ckafka:ap-guangzhou:uin/1:topic/*)', 'ckafka'],
  ['"service": "vod", "region": "x"', 'vod'],
  ['product=tcr', 'tcr'],
  ['client = CommonClient("vpc", "2017-03-12", cred, "")', 'vpc'],
  ['client.call_json("DeleteVpc", {})', undefined, 'DeleteVpc'],
  ["AbstractClient->__call('DescribeZones', Array)", undefined, 'DescribeZones'],
  ['SmsClient client = new SmsClient(cred, "")', 'sms'],
  ['at ScfClient.parseResponse (abstract_client.js:134:33)', 'scf'],
  ['sms_client.SmsClient(cred, "")', 'sms'],
  ['request := lighthouse.NewDescribeKeyPairsRequest()', 'lighthouse', 'DescribeKeyPairs'],
  ['req = models.CreateImageRequest()', undefined, 'CreateImage'],
  ['(new SmsClient($cred))->PullSmsStatus($req)', 'sms', 'PullSmsStatus'],
  ['resp, err := client.DescribeZonesWithContext(ctx, req)', undefined, 'DescribeZones'],
  ['at TencentCloud.Cbs.V20170312.CbsClient.DescribeDisksAsync(DescribeDisksRequest req)', 'cbs', 'DescribeDisks'],
  ["lib/v20190722/client.rb:120:in `StartMCUMixTranscode'", undefined, 'StartMCUMixTranscode'],
  ['tencentcloud-sdk-python-asr 3.0.1190', 'asr'],
  ['gems/tencentcloud-sdk-trtc-1.0.0/lib/v20190722/client.rb', 'trtc'],
  ['github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/cdb v1.0.9', 'cdb'],
  ['[CreateInstanceBackup] failed', undefined, 'CreateInstanceBackup'],
  ['DescribeBackups failed', undefined, 'DescribeBackups'],
  ['调用 DescribeBackups 接口时', undefined, 'DescribeBackups'],
  ['while calling DescribeBackups', undefined, 'DescribeBackups'],
  ['x-tc-action: DescribeBackups', undefined, 'DescribeBackups'],
  ['==> tencentcloud-cvm.tencentcloud: Deleting', 'cvm'],
  ['SendSms failed', 'sms', 'SendSms'],
  ['短信发送', 'sms'],
  ['[hunyuan] Run failed', 'hunyuan'],
  ['the disk disk-1a2b3c4d', 'cbs'],
  ['message names `tencentcloud_subnet.a`\n  with module.m["x"].tencentcloud_instance.web,', 'cvm'],
  ['登录失败：［DescribeEnvs］', undefined, 'DescribeEnvs'],
  ['Tencent ASR ReadAloud, twice', 'asr', 'ReadAloud'],
  ['(endpoint https://ims.tencentcloudapi.com, ReadAloud)', 'ims', 'ReadAloud'],
  ['vpc.tencentcloudapi.com ReadAloud: {}', 'vpc', 'ReadAloud'],
  ['trtc / DropOut', 'trtc', 'DropOut'],
  ['用 as 的 CreateScalingPolicy 的时候', 'as', 'CreateScalingPolicy'],
  ['DescribeRecordThings answered', undefined, 'DescribeRecordThings'],
  ['"function":"CreateRecTask"', 'asr', 'CreateRecTask'],
  ['we ask ChatCompletions', undefined, 'ChatCompletions'],
  ['creating urn:pulumi:dev::infra::tencentcloud:Redis/instance:Instance::cache', 'redis'],
  ['apiVersion: vpc.tencentcloud.crossplane.io/v1alpha1', 'vpc'],
  ['group asg-b4k0s7yt', 'as'],
  ['调用身份证识别接口', 'ocr'],
  ['轻量服务器实例列表', 'lighthouse'],
  ['| 10:02 | redis | DescribeThings | x |', 'redis', 'DescribeThings'],
  ['(postgres, DescribeThings)', 'postgres', 'DescribeThings'],
  ['UpdateThing (cam)', 'cam', 'UpdateThing'],
  ['api: lkeap/ChatCompletions', 'lkeap', 'ChatCompletions'],
  ['x-tc-action: CreateVpcEndPointService', undefined, 'CreateVpcEndPointService'],
  ['[OpenAuditService] failed', undefined, 'OpenAuditService'],
  ['at Client.RebootThings (services/lighthouse/v20200324/lighthouse_client.js:88:21)', 'lighthouse', 'RebootThings'],
  ['>>> client.CreateThing(req)', undefined, 'CreateThing'],
  // What only seems to name one.
  ['at src/CreateThing/index.js, CreateThingHelper, CreateThing.java, $CreateThing, {"SendThingSet":[]}'],
  ['tccli service[cvm] help\ntccli service[cvm] action[RunInstances] help'],
  ['provider.terraform-provider-tencentcloud_v1.82.57: x'],
  ['请检查CAM策略'],
  ['[SendStatusSet] => Array'],
  ['at com.tencentcloudapi.common.AbstractClient.internalRequest(AbstractClient.java:200)'],
];

describe('beside an error', () => {
  for (const [text, product, action] of PLACES) {
    test(`${text} tells ${product ?? 'no product'}, ${action ?? 'no action'}`, () => {
      const error = readPaste(`[TencentCloudSDKError] Code=A.Bc, Message=m, RequestId=abc-123\n${text}`)?.errors[0];
      assert.deepEqual([error?.product, error?.action], [product, action]);
    });
  }
});

describe('a text of another cloud', () => {
  const AWS = 'An error occurred (UnauthorizedOperation) when calling the RunInstances operation';

  test('is ours where it has a mark of ours, or our name', () => {
    assert.equal(findForeignCloud(AWS), 'aws');
    for (const mark of ['TencentCloudSDKException', 'cvm.tencentcloudapi.com', '{"Response":{"Error":{', '腾讯云'])
      assert.equal(findForeignCloud(`${AWS} ${mark}`), undefined, mark);
    assert.equal(
      findForeignCloud('image: registry.cn-shanghai.aliyuncs.com/a/b, https://mirrors.aliyun.com'),
      undefined,
    );
    assert.equal(findForeignCloud('https://dysmsapi.aliyuncs.com'), 'aliyun');
  });

  test('of COS is of COS, though it is ours by name', () => {
    assert.equal(findForeignCloud('腾讯云 <Error><Code>NoSuchKey</Code><TraceId>OGVm</TraceId></Error>'), 'cos');
    assert.equal(findForeignCloud('tencentcloud_cos_bucket NoSuchBucket\n\tstatus code: 404, request id: x'), 'cos');
    assert.equal(findForeignCloud('TencentCloudSDKError for https://a.cos.ap-x.myqcloud.com/AccessDenied'), undefined);
  });

  test('is not ours by the name of a package', () => {
    assert.equal(findForeignCloud(`${AWS} of Tencent`), undefined);
    assert.equal(findForeignCloud(`${AWS} at com.tencent.mm`), 'aws');
  });

  test('has no errors', () => {
    const paste = readPaste(
      `botocore.exceptions.ClientError: ${AWS}: You are not authorized to perform this operation.`,
    );
    assert.equal(paste?.foreign, 'aws');
    assert.deepEqual(paste.errors, []);
  });
});

test('a short line that a program of others printed is theirs, and words about them are a query', () => {
  for (const [text, cloud] of [
    ['Error from server (InternalError): the server is busy', 'kubernetes'],
    ["ERROR 1045 (28000): Access denied for user 'u'", 'mysql'],
    ['[ERROR] terraform-provider-alicloud: QuotaExceeded.Disk', 'aliyun'],
    ['botocore error: RequestLimitExceeded', 'aws'],
  ] as const) {
    assert.equal(readPaste(text)?.foreign, cloud, text);
    assert.deepEqual(readPaste(text)?.errors, [], text);
  }
  for (const text of [
    'AWS IAM policy',
    'kubectl 报错',
    'boto3 AccessDenied',
    '华为云 APIGW.0301',
    'SignatureDoesNotMatch',
  ])
    assert.equal(readPaste(text), undefined, text);
});
