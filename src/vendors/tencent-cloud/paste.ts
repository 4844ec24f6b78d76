import type { PasteRules } from '../pasteRules.ts';
import { GATEWAY_MESSAGES } from './gatewayMessages.ts';

export const rules: PasteRules = {
  messages: GATEWAY_MESSAGES,
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
  exception: 'encentCloudSDK[A-Za-z]{0,20}',
  mention: 'tencent|qcloud|腾讯',
  host: String.raw`(?:tencentcloudapi(?:\.[a-z]{2,10})?\.(?:com|cn)|woa\.com|api\.qcloud\.com)`,
  region: '(?:ap|na|eu|sa|me|af)-[a-z]{3,20}(?:-[a-z0-9]{1,10}){0,2}',
  headerPrefix: 'x-tc-',
  /** `tccli cloudaudit LookUpEvents` */
  operations: [/\btccli\s{1,4}(?<value>[a-z][a-z0-9]{1,30}\s{1,4}[A-Z][A-Za-z0-9]{2,80})/g],
  /** `2019-02-25/cvm/tc3_request` */
  products: [/\d{4}-\d\d-\d\d\/(?<value>[a-z][a-z0-9]{1,30})\/tc3_request/g],
  otherPackages: ['tencentcloud'],
  signature: String.raw`TC3-HMAC-SHA256\s`,
};
