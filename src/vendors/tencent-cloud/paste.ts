import type { PasteRules } from '../pasteRules.ts';
import { CODES_OF_NUMBERS, GATEWAY_MESSAGES } from './gatewayMessages.ts';
import { OURS } from './ours.ts';
import { PRODUCTS } from './products.ts';

export const rules: PasteRules = {
  messages: GATEWAY_MESSAGES,
  numbers: {
    mention: String.raw`codeDesc|qcloud|腾讯|tencent|secret_?id|\(1\d{5}\)|\[request id`,
    codes: CODES_OF_NUMBERS,
  },
  categories: (
    'ActionOffline AddressQuotaLimitExceeded AuthFailure DryRunOperation FailedOperation InternalError InternalServerError ' +
    'InvalidAccount InvalidAction InvalidAddressId InvalidAuthorization InvalidDisk InvalidFilter InvalidInstanceId ' +
    'InvalidParameter InvalidParameterCombination InvalidParameterConflict InvalidParameterValue InvalidRequest ' +
    'InvalidVpcId InvalidZone IpInBlacklist IpNotInWhitelist LimitExceeded MissingParameter MutexOperation NoSuchProduct ' +
    'NoSuchVersion OperationDenied RegionError RequestLimitExceeded RequestSizeLimitExceeded ResourceBusy ResourceInUse ' +
    'ResourceInsufficient ResourceNotFound ResourceUnavailable ResourcesSoldOut ResponseSizeLimitExceeded ' +
    'ServiceUnavailable TradeDealConflict UnauthorizedOperation UnknownParameter UnsupportedOperation UnsupportedProtocol ' +
    'UnsupportedRegion ClientError ClientNetworkError ServerNetworkError ClientParamsError CoreInternalError SDKError'
  ).split(' '),
  commonCategories: ['AuthFailure', 'RequestLimitExceeded'],
  errorMark: String.raw`encentCloudSDK|(?:AuthFailure|FailedOperation|InternalError|InvalidParameter(?:Value)?|LimitExceeded|MissingParameter|OperationDenied|Resource(?:InUse|Insufficient|NotFound|Unavailable)|UnauthorizedOperation|UnsupportedOperation)\.[A-Z]|RequestLimitExceeded`,
  exception: 'encentCloudSDK[A-Za-z]{0,20}',
  mention: 'tencent|qcloud|腾讯',
  host: String.raw`(?:tencentcloudapi(?:\.[a-z]{2,10})?\.(?:com|cn)|woa\.com|api\.qcloud\.com)`,
  region: '(?:ap|na|eu|sa|me|af)-[a-z]{3,20}(?:-[a-z0-9]{1,10}){0,2}',
  headerPrefix: 'x-tc-',
  actions: [
    // tccli cvm DescribeZones
    /\btccli\s{1,4}[a-z][a-z0-9]{1,30}\s{1,4}(?<value>[A-Z][A-Za-z0-9]{2,80})/g,
    // Serverless: API_SCF_CreateFunction error
    /\bAPI_[A-Z][A-Z0-9]{1,20}_(?<value>[A-Z][A-Za-z0-9]{2,80})/g,
    // Tencent ASR SentenceRecognition
    /\b[Tt]encent(?: ?[Cc]loud)? [A-Za-z]{2,10} (?<value>[A-Z][a-z]{2,20}[A-Z][A-Za-z0-9]{2,60})\b/g,
  ],
  products: PRODUCTS,
  ours: OURS,
  otherPackages: ['tc3', 'tencent', 'tencentcloud'],
  signature: String.raw`TC3-HMAC-SHA256\s`,
};
