import { rules } from '#vendor/paste.ts';
import { OTHER } from './foreignClouds.ts';

/**
 * What programs and other services print, by what they are called, or by the key of that in `words.clouds` where languages differ: one of these
 * marks is enough. Each is a phrase of an output, so that words about a program are none: `nginx 报错` stays a query.
 */
export const PROGRAM_MARKS: readonly (readonly [name: string, ...marks: readonly RegExp[]])[] = [
  [
    'Kubernetes',
    /\b(?:FailedScheduling|FailedMount|ErrImagePull|ImagePullBackOff|CrashLoopBackOff|OOMKilled)\b/m,
    /\d\/\d{1,4} nodes are available|admission webhook "|no matches for kind "/m,
    /^error: .{3,200} \((?:Unauthorized|Forbidden|NotFound)\)$|^The \w{2,40} "[^"\n]{1,99}" is invalid: /m,
    /Unable to connect to the server: |The connection to the server \S{1,200} was refused/m,
    /\b(?:INSTALLATION|UPGRADE) FAILED: /m,
    /^\S{1,9}\s{1,20}(?:Warning|Normal)\s{1,9}[A-Z]\w{2,40}\s{1,20}[a-z]{2,40}\//m,
    /\b(?:pods?|deployments?\.apps|services?|nodes?|secrets?|configmaps?|\w{2,40}\.\w{2,40}\.k8s\.io) \"[^\"\n]{1,99}\" (?:is forbidden|not found|already exists)/m,
  ],
  [
    'Docker',
    /Error response from daemon|Docker daemon|\bdockerd?: |OCI runtime|pull access denied/i,
    /reached your (?:unauthenticated )?pull rate limit|failed to (?:pull|solve)\b.{0,60}(?:image|: )/i,
    /^(?:denied|unauthorized|name unknown): |no basic auth credentials/i,
    /manifest (?:for \S{1,200} not found|unknown)/i,
  ],
  [
    'PostgreSQL',
    /violates (?:unique|foreign key|not-null|check|exclusion) constraint/,
    /password authentication failed for user|PSQLException|psycopg|\bPG::\w|pg_hba\.conf/,
    /(?:relation|column|role|database|schema) "[^"\n]{1,80}" (?:of relation .{1,80} )?(?:does not|already) exist/,
    /FATAL: {1,3}(?:sorry, too many|remaining connection)/,
  ],
  [
    'MySQL',
    /Access denied for user '|Duplicate entry '.{1,200}' for key|Unknown (?:column|database) '/,
    /\bTable '[^'\n]{1,80}' doesn't exist|Lock wait timeout exceeded|Deadlock found when trying/,
    /You have an error in your SQL syntax|\bER_[A-Z]{2,20}_|mysqld?: \[|com\.mysql\./,
    /MySQL server (?:has gone|on ')|(?:ERROR|Error) \d{4} \([0-9A-Z]{5}\)/,
  ],
  [
    'SQL',
    /\bORA-\d{5}|\bMsg \d{1,5}, Level \d|SqlException|SQLITE_[A-Z]{3}|sqlite3\.\w{3,20}Error/,
    /java\.sql\.SQL\w{0,40}Exception/,
  ],
  [
    'Redis',
    /^\(error\) [A-Z]{2}/,
    /\b(?:NOAUTH Auth|WRONGPASS |WRONGTYPE Op|MISCONF |CROSSSLOT |CLUSTERDOWN |READONLY You|OOM command|LOADING Redis|MOVED \d{1,5} )/,
    /redis\.exceptions|Jedis\w{0,20}Exception|RedisConnection|Could not connect to Redis/,
  ],
  ['MongoDB', /\bMongo\w{0,30}(?:Error|Exception)|\bE11000\b|mongodb(?:\+srv)?:\/\/|\bpymongo\./],
  ['Elasticsearch', /\belasticsearch\.|"root_cause"|\b(?:index_not_found|cluster_block|parsing)_exception/],
  ['Kafka', /org\.apache\.kafka|\bkafka\.errors|\bNOT_LEADER_(?:OR_FOLLOWER|FOR_PARTITION)|TopicPartition\b/],
  ['RabbitMQ', /\bamqp\w{0,12}\.|AMQPError|ACCESS_REFUSED|PRECONDITION_FAILED - /],
  [
    'nginx',
    /while (?:connecting to|reading (?:response header|upstream)|sending (?:request )?to|SSL handshaking).{0,12}upstream/,
    /\[(?:error|emerg|crit|warn)\] \d{1,9}#\d|\bnginx: \[|no live upstreams|\bnginx\/\d|\bopenresty\b/,
    /<center>nginx/,
  ],
  ['Apache', /\bAH\d{5}: |Apache\/\d[\d.]{1,9} .{0,60}Server at/],
  ['npm', /\bnpm (?:ERR!|error (?:code|[A-Z]))|\bERR_PNPM_|\bgyp ERR!|^(?:yarn )?error An unexpected error occurred/m],
  [
    'pip',
    /No matching distribution found|Could not find a version that satisfies/,
    /externally-managed-environment|Failed building wheel|metadata-generation-failed/,
  ],
  [
    'Maven',
    /org\.apache\.maven|Failed to execute goal|Could not resolve dependencies for project/,
    /Could not find artifact \S/,
  ],
  ['Gradle', /FAILURE: Build failed with an exception|Execution failed for task ':/],
  [
    'Go',
    /\bgo: (?:module|finding|updates|\S{1,99}: )|\bno required module provides package|cannot find module providing/,
  ],
  [
    'Git',
    /^fatal: (?!error)[\w'"]|^remote: (?:Repository|Permission|HTTP|Invalid|error)/m,
    /failed to push some refs|^error: (?:pathspec|Your local changes)/m,
  ],
  [
    'SSH',
    /Permission denied \((?:publickey|password|keyboard)|Host key verification failed/,
    /\bssh: connect to host|kex_exchange/,
  ],
  [
    'Terraform',
    /acquiring the state lock|Inconsistent dependency lock file|run "?terraform init|Could not load plugin/,
  ],
  [
    'Cloudflare',
    /\bcloudflare\b.{0,40}\bRay ID|\bcf-ray\b|\bRay ID: |^\W{0,9}error(?: code:?)? 1[01]\d{2}\W{0,9}$/i,
    /"success"\s{0,9}:\s{0,9}false,\s{0,9}"errors"\s{0,9}:\s{0,9}\[\s{0,9}\{\s{0,9}"code"|api\.cloudflare/i,
    /\bError 52\d:/i,
  ],
  ['MinIO', /\bmc: <ERROR>|minio(?:\.error|-go|Exception)|\bS3Error\b|\bMinio[A-Z]\w{2,30}Exception/],
  ['DigitalOcean', /api\.digitalocean|digitalocean_\w|\bdoctl\b|\bgodo\./],
  [
    'OpenStack',
    /\breq-[0-9a-f]{8}-[0-9a-f]{4}/,
    /"(?:itemNotFound|badRequest|computeFault|overLimit|conflictingRequest|buildInProgress|NeutronError)"\s{0,9}:/,
    /No valid host was found/,
  ],
  ['Stripe', /stripe\.com|\bstripe\.error|Stripe\w{0,30}Error|"decline_code"|\breq_[A-Za-z0-9]{14}\b/],
  ['GitHub', /(?:docs|api)\.github\.com|"documentation_url"|Resource not accessible by integration|##\[error\]/],
  ['GitLab', /\bgitlab\.com\/api|"error"\s{0,9}:\s{0,9}"insufficient_scope"/],
  ['OpenAI', /\bopenai\.|api\.openai\.com|platform\.openai\.com|"insufficient_quota"/],
  ['wechat', /"errcode"\s{0,9}:\s{0,9}-?[1-9]\d{0,8}.{0,300}\brid: |api\.weixin\.qq\.com/],
  ['dingtalk', /(?:oapi|api)\.dingtalk\.com|\bdingtalk\b.{0,40}\berror\b|AccessTokenPermissionDenied/i],
  ['wecom', /qyapi\.weixin|more info at https:\/\/open\.work\.weixin|invalid credential, hint: \[/],
  ['wechatPay', /<return_code>|WxPay\w{0,20}Exception|api\.mch\.weixin|wechatpay-/i],
  ['feishu', /open\.(?:feishu|larksuite)|\blark[-_](?:cli|oapi)|Lark error/],
  ['alipay', /alipay_\w{3,40}_response|openapi\.alipay/],
  ['amap', /restapi\.amap|"infocode"/],
  ['VMware', /\bServerFaultCode: |\bvim(?:25)?\.fault|\bgovmomi\b/],
  ['OVHcloud', /OVHcloud API error|api\.ovh\.|\bClient::(?:Forbidden|NotFound|BadRequest)/],
  ['Scaleway', /api\.scaleway|scaleway-sdk|StatusCode: \d{3}, Type: \w{3,40}, APIMessage/],
  [
    'Hetzner',
    /api\.hetzner|\bhcloud[_.\s]/,
    /\((?:resource_limit_exceeded|uniqueness_error|rate_limit_exceeded|resource_unavailable), [0-9a-f]{16}\)/,
  ],
  ['Linode', /linode_api4|api\.linode|\blinodego\b/],
  ['Vultr', /api\.vultr|\bgovultr\b/],
  ['IBM Cloud', /cloud\.ibm\.com|\bibmcloud\b|ServerErrorResponse: \{/],
  ['Outscale', /api\.[\w-]{2,20}\.outscale|\b[A-Z][a-z]+[A-Z]\w{2,40}(?:\/\d{4} \(| \(\d{3}, \d{4}\) - )/],
  ['Salesforce', /salesforce\.com/],
  ['PayPal', /"debug_id"|api(?:-m)?\.(?:sandbox\.)?paypal/],
  ['Databricks', /databricks\.sdk|\.azuredatabricks\.|cloud\.databricks/],
  ['Twilio', /twilio\.(?:com|base|rest)|TwilioRest\w{0,12}/],
  ['Slack', /slack_sdk|slack\.com\/api|api\.slack\.com/],
  ['Vault', /\bURL: (?:GET|PUT|POST|DELETE) \S{1,200}\/v1\/\w|hvac\.exceptions|vault_\w{3,30}\.\w/],
  ['Anthropic', /\banthropic\.\w|api\.anthropic|"type"\s{0,9}:\s{0,9}"error",\s{0,9}"error"\s{0,9}:/],
  [
    'gRPC',
    /\brpc error: code = \w{2,20} desc =|StatusRuntimeException: |grpc\._channel|\bgrpc-status\b/,
    /\d{1,2} (?:UNAVAILABLE|UNAUTHENTICATED|PERMISSION_DENIED|DEADLINE_EXCEEDED|RESOURCE_EXHAUSTED|INVALID_ARGUMENT): /,
  ],
  [
    'systemd',
    /\bsystemd\[\d|\bUnit \S{1,60}\.service (?:not found|failed|entered failed)|Failed to start .{1,60}\.service/,
  ],
  // Codes of another syntax: `"code": "SIGN_ERROR"`, `code: 'bad_auth_token'`.
  [
    OTHER,
    /[Cc]ode["'\\]{0,9}\s{0,9}[:=]\s{0,9}["'\\]{0,9}(?:[A-Z]{2,40}(?:_[A-Z]{1,40})+|[a-z]{2,40}(?:_[a-z]{1,40})+)\b/,
  ],
];

/** A resource of Terraform: `* azurerm_lb.main: …`, `with hcloud_server.worker[0],`. Its name begins with that of its provider. */
const TERRAFORM_RESOURCE =
  /^[\s│|]{0,12}(?:\* |with )([a-z][a-z0-9]{1,20})_[a-z0-9_]{2,60}\.[\w-]{1,60}(?:\[[^\]\n]{1,60}\])?[:,]/m;

/**
 * The program whose output a text is, where no code of the site is in it.
 * @param text made by `decodeText`
 */
export function findForeignProgram(text: string): string | undefined {
  const { ours } = rules;
  if (ours === undefined || ours.marks.test(text) || ours.name.test(text)) return undefined;
  return (
    PROGRAM_MARKS.find(([, ...marks]) => marks.some((mark) => mark.test(text)))?.[0] ??
    TERRAFORM_RESOURCE.exec(text)?.[1]
  );
}
