import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findForeignProgram } from '../../../../../src/lookup/browser/paste/foreignPrograms.ts';
import { readPaste } from '../../../../../src/lookup/browser/paste/readPaste.ts';

const read = (text: string) => {
  const paste = readPaste(text, (code) => code === 'LimitExceeded.OverTime');
  return paste && [paste.foreign, paste.errors[0]?.code];
};

test('what a program prints is its, however short', () => {
  for (const [text, program] of [
    ['(error) NOAUTH Authentication required.', 'Redis'],
    ['ERROR: duplicate key value violates unique constraint', 'PostgreSQL'],
    ['connect() failed (111: Connection refused) while connecting to upstream', 'nginx'],
    ['npm ERR! code ERESOLVE', 'npm'],
    ['rpc error: code = NotFound desc = x', 'gRPC'],
    ['error code: 1020', 'Cloudflare'],
    ['{"errcode":40001,"errmsg":"invalid credential rid: 5f"}', 'wechat'],
  ] as const)
    assert.deepEqual(read(text), [program, undefined], text);
});

test('what Terraform says of a resource of another provider is of that provider', () => {
  for (const [text, provider] of [
    ['* xenserver_vdi.data: API Error: PERMISSION_DENIED', 'xenserver'],
    ['Error: denied\n\n  with nutanix_image.base[0],\n  on main.tf line 3', 'nutanix'],
  ] as const)
    assert.deepEqual(read(text), [provider, undefined], text);
  assert.equal(read('with tencentcloud_instance.a, denied: x')?.[0], undefined);
  assert.equal(read('my_app.views: denied\nmy_app.views: again')?.[0], undefined);
});

test('what a sentence quotes is of the cloud that it names, or of the service', () => {
  for (const [text, name] of [
    ['调用阿里云接口报错 InvalidAccessKeyId.NotFound', 'aliyun'],
    ['阿里云 InvalidAccessKeyId', 'aliyun'],
    ['华为云返回 {"code":"x"}', 'huawei'],
    ['Google Cloud says RESOURCE_EXHAUSTED again', 'google'],
    ['微信支付下单返回 PARAM_ERROR', 'wechatPay'],
    ['飞书机器人 {"code":19021,"msg":"sign match fail"}', 'feishu'],
  ] as const)
    assert.deepEqual(read(text), [name, undefined], text);
  // Without a code or a response it asks for something; with our name it is about us, and beside a service our code counts.
  assert.equal(read('从阿里云迁移过来怎么签名'), undefined);
  assert.equal(read('腾讯云和阿里云都报 InvalidAccessKeyId.NotFound')?.[0], undefined);
  assert.deepEqual(read('钉钉机器人推送说 code: LimitExceeded.OverTime'), [undefined, 'LimitExceeded.OverTime']);
  // From the machines of another cloud this API is called too.
  assert.deepEqual(read('在 AWS 的机器上调用报 LimitExceeded.OverTime'), [undefined, 'LimitExceeded.OverTime']);
  assert.equal(read('AWS 那边报 UnauthorizedOperation')?.[0], 'aws');
});

test('ids, wordings and codes of another syntax tell that a text is not ours', () => {
  for (const [text, name] of [
    ["InvalidInstanceID.NotFound: The instance ID 'i-0c1b2f7d9e4a83b65' does not exist", 'aws'],
    ['Client.InvalidGroup.NotFound: x', 'other'],
    ['{"RequestId":"E5F47CB6-7443-5944-89CA-449ADEFE1DB9","Message":"x","Code":"LimitExceeded.OverTime"}', 'other'],
    ['Throttling.User : Request was denied due to user flow control.', 'aliyun'],
    ['{"code":"SIGN_ERROR","message":"签名错误"}', 'other'],
    ["{ code: 'bad_auth_token', status: 401 }", 'other'],
  ] as const)
    assert.deepEqual(read(text), [name, undefined], text);
  assert.equal(
    read('{"RequestId":"e5f47cb6-7443-5944-89ca-449adefe1db9","Code":"LimitExceeded.OverTime"}')?.[0],
    undefined,
  );
});

test('a message of ours that a program of others quotes is not enough, but beside a code of its own it is', () => {
  assert.deepEqual(
    read('{"code":"login_failed","message":"The SecretId is not found, please ensure that your SecretId is correct."}'),
    [undefined, 'AuthFailure.SecretIdNotFound'],
  );
  assert.deepEqual(read('alipay_trade_create_response: { msg: "签名错误，请检查" }'), ['alipay', undefined]);
});

test('a code of the site that it quotes counts, and words about a program are a query', () => {
  assert.deepEqual(read('[error] 31#31: upstream answered LimitExceeded.OverTime, too late'), [
    undefined,
    'LimitExceeded.OverTime',
  ]);
  assert.equal(read('nginx 报错 502'), undefined);
  assert.equal(read('npm 安装 SDK'), undefined);
  assert.deepEqual(read('npm ERR! tencentcloud-sdk-nodejs: no such package'), undefined);
});

test('what a program prints when its request does not reach the server has no code', () => {
  for (const text of ['curl: (6) Could not resolve host: x.com', 'java.net.SocketTimeoutException: Read timed out']) {
    const paste = readPaste(text);
    assert.equal(paste?.errors[0]?.isClientSide, true, text);
    assert.equal(paste.errors[0].code, undefined);
  }
  assert.equal(readPaste('connection timed out'), undefined);
});

test('letters and full stops of a Chinese input method are those of codes', () => {
  assert.deepEqual(read('错误码：ＬｉｍｉｔＥｘｃｅｅｄｅｄ．ＯｖｅｒＴｉｍｅ 是什么'), [
    undefined,
    'LimitExceeded.OverTime',
  ]);
  assert.deepEqual(read('错误码：LimitExceeded．OverTime 是什么'), [undefined, 'LimitExceeded.OverTime']);
});

/** Of each program, short texts with one mark of it each. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  Kubernetes: [
    'pod is CrashLoopBackOff',
    '0/12 nodes are available',
    'error: you must log in (Unauthorized)',
    'a\nerror: no access (Forbidden)\nb',
    'The Deployment "web" is invalid: x',
    'The connection to the server a.example.com:6443 was refused',
    'Error: INSTALLATION FAILED: x',
    '12s   Warning   BackOff   pod/web',
    '5m Normal Pulled node/a',
    'pod "web" not found',
    'pods "web" is forbidden',
    'service "web" is forbidden',
    'node "web" not found',
    'secret "web" not found',
    'configmap "web" not found',
    'deployment.apps "web" already exists',
    'services "web" not found',
    'gateways.networking.k8s.io "web" not found',
  ],
  Docker: [
    'error response from daemon',
    'docker: x',
    'dockerd: x',
    'You have reached your pull rate limit',
    'You have reached your unauthenticated pull rate limit',
    'failed to pull image',
    'failed to solve: x',
    'failed to solve with frontend: x',
    'denied: x',
    'name unknown: x',
    'manifest for web:latest not found',
    'manifest unknown',
  ],
  PostgreSQL: [
    'violates foreign key constraint',
    'PG::ConnectionBad',
    'relation "users" does not exist',
    'column "id" of relation "users" does not exist',
    'database "shop" already exists',
    'FATAL: sorry, too many clients',
    'FATAL:  remaining connection slots',
  ],
  MySQL: [
    "Access denied for user 'a'",
    "Duplicate entry '12' for key",
    "Unknown column 'a'",
    "Table 'shop.users' doesn't exist",
    'ER_BAD_DB_ERROR',
    'mysql: [Warning]',
    'mysqld: [ERROR]',
    "MySQL server on 'a'",
    'Error 1045 (28000)',
  ],
  SQL: [
    'ORA-12154',
    'Msg 208, Level 16',
    'SQLITE_BUSY',
    'sqlite3.OperationalError',
    'java.sql.SQLException',
    'java.sql.SQLSyntaxErrorException',
  ],
  Redis: [
    '(error) ERR x',
    'MISCONF x',
    'MOVED 3999 x',
    'JedisConnectionException',
    'JedisException',
    'redis.exceptions',
  ],
  MongoDB: [
    'MongoError',
    'MongoServerError',
    'MongoTimeoutException',
    'E11000 x',
    'mongodb://a',
    'mongodb+srv://a',
    'pymongo.errors',
  ],
  Elasticsearch: ['elasticsearch.x', '"root_cause"', 'index_not_found_exception'],
  Kafka: ['kafka.errors', 'NOT_LEADER_OR_FOLLOWER', 'NOT_LEADER_FOR_PARTITION', 'TopicPartition'],
  RabbitMQ: ['amqp.x', 'amqplib.x', 'PRECONDITION_FAILED - x'],
  nginx: [
    'while connecting to upstream',
    'while reading response header from upstream',
    'while reading upstream, upstream',
    'while sending to client, upstream',
    'while sending request to upstream',
    'while SSL handshaking to upstream',
    '[error] 31#31: x',
    'nginx: [emerg]',
    'nginx/1.18',
    '<center>nginx',
  ],
  Apache: ['AH00558: x', 'Apache/2.4.52 (Ubuntu) Server at a'],
  npm: [
    'npm ERR! x',
    'npm error code E404',
    'npm error A',
    'gyp ERR!',
    'error An unexpected error occurred',
    'a\nyarn error An unexpected error occurred',
  ],
  pip: ['No matching distribution found', 'Failed building wheel'],
  Gradle: ['FAILURE: Build failed with an exception'],
  Maven: ['org.apache.maven', 'Could not find artifact a:b'],
  Go: ['go: module x', 'go: example.com/a: x', 'no required module provides package'],
  Git: [
    'fatal: not a git repository',
    "fatal: 'origin' does not appear",
    'a\nfatal: "x" is bad',
    'a\nremote: Repository not found',
    'a\nerror: pathspec x',
  ],
  SSH: ['Permission denied (publickey', 'Permission denied (password', 'ssh: connect to host'],
  Terraform: ['run terraform init', 'run "terraform init"', 'Inconsistent dependency lock file'],
  Cloudflare: [
    'Cloudflare says so, Ray ID',
    'cf-ray',
    'Ray ID: x',
    'error 1020',
    'Error code 1101',
    '"error code: 1015".',
    '{"success":false,"errors":[{"code":1}]}',
    '{ "success" : false, "errors" : [ { "code" : 1 } ] }',
    'Error 521: x',
  ],
  MinIO: ['S3Error', 'MinioServerException', 'minio.error', 'mc: <ERROR>'],
  DigitalOcean: ['digitalocean_droplet', 'doctl'],
  OpenStack: ['req-0a1b2c3d-4e5f', '"itemNotFound": {', '"badRequest":{', '"NeutronError"  :'],
  Stripe: ['stripe.error', 'StripeError', 'StripeCardError', 'req_A1b2C3d4E5f6G7'],
  GitHub: ['"documentation_url"'],
  OpenAI: ['"insufficient_quota"'],
  GitLab: ['"error":"insufficient_scope"', '"error" : "insufficient_scope"'],
  wechat: ['"errcode":40001,"errmsg":"x rid: a"', '"errcode" : -12, rid: a'],
  dingtalk: ['dingtalk: an error', 'AccessTokenPermissionDenied'],
  wecom: ['invalid credential, hint: ['],
  amap: ['"infocode"'],
  wechatPay: ['<return_code>', 'WxPayException', 'WxPayApiException', 'wechatpay-serial'],
  feishu: ['lark-cli', 'lark_oapi', 'Lark error'],
  alipay: ['alipay_trade_create_response'],
  VMware: ['ServerFaultCode: x', 'vim25.fault', 'govmomi'],
  OVHcloud: ['OVHcloud API error', 'Client::Forbidden'],
  Linode: ['linodego'],
  Vultr: ['govultr'],
  'IBM Cloud': ['ibmcloud'],
  PayPal: ['"debug_id"'],
  Databricks: ['databricks.sdk'],
  Slack: ['slack_sdk'],
  Scaleway: ['StatusCode: 404, Type: not_found, APIMessage'],
  Hetzner: ['hcloud_server', 'hcloud server', '(uniqueness_error, 0a1b2c3d4e5f6a7b)'],
  Outscale: ['InvalidResource/5023 (x)', 'InvalidResource (400, 5023) - x'],
  Twilio: ['TwilioRestException', 'twilio.base'],
  Vault: ['URL: GET https://vault.example.com/v1/a', 'URL: PUT https://vault.example.com/v1/a', 'vault_mount.a'],
  Anthropic: ['anthropic.types', '"type":"error","error":{', '"type" : "error", "error" : {'],
  gRPC: [
    'rpc error: code = NotFound desc = x',
    'StatusRuntimeException: x',
    '5 UNAVAILABLE: x',
    '14 UNAVAILABLE: x',
    'grpc-status',
  ],
  systemd: [
    'systemd[1]',
    'Unit web.service not found',
    'Unit web.service entered failed',
    'Failed to start web server.service',
  ],
  other: [
    'code: "SIGN_ERROR"',
    "{'code':'SIGN_ERROR'}",
    'code=NO_SUCH_USER',
    String.raw`\"code\" : \"SIGN_ERROR\"`,
    "code: 'bad_auth_token'",
    '"errorCode":"INVALID_FIELD"',
  ],
};

test('one mark tells the program of a text', () => {
  for (const [program, texts] of Object.entries(TEXTS))
    for (const text of texts) assert.equal(findForeignProgram(text), program, text);
});

test('what only resembles a mark of a program tells none', () => {
  for (const text of [
    'it says error: it is gone (NotFound)',
    'error: it is gone (NotFound) again',
    'why The Deployment "web" is invalid: x',
    'see 12s Warning BackOff pod/web',
    'an (error) ERR x',
    'this error An unexpected error occurred',
    'an error: pathspec x',
    'access denied: x',
    'it says fatal: x',
    'fatal: error x',
    'my remote: Repository',
    '0 nodes are available',
    'the error 1020',
    'error 1020 of it',
    'error 2020',
    'Error 621:',
    'ORA-1',
    '"errcode":0,"errmsg":"ok rid: a"',
    'req-1',
    'code: 404',
    'code: Sign_Error',
    '{"success":true,"errors":[{"code":1}]}',
  ])
    assert.equal(findForeignProgram(text), undefined, text);
});

test('beside a mark or the name of ours it tells none', () => {
  for (const ours of ['tccli', '腾讯云']) assert.equal(findForeignProgram(`${ours} CrashLoopBackOff`), undefined, ours);
});

test('a resource of Terraform stands at the start of a line, behind a bullet or with', () => {
  for (const text of [
    '* xenserver_vdi.data: x',
    '  │ with xenserver_vdi.data[0],',
    'a\n| with xenserver_virtual_machine.web-1["a"]:',
  ])
    assert.equal(findForeignProgram(text), 'xenserver', text);
  for (const text of [
    'a * xenserver_vdi.data: x',
    'xenserver_vdi.data: x',
    '* xenserver.data: x',
    '* xenserver_vdi.data x',
  ])
    assert.equal(findForeignProgram(text), undefined, text);
});
