import { categoryOf } from '../../../tables/code.ts';

/** First segments of codes that many products of API 3.0 share. */
const CATEGORIES: ReadonlySet<string> = new Set(
  (
    'ActionOffline AddressQuotaLimitExceeded AuthFailure DryRunOperation FailedOperation InternalError InternalServerError ' +
    'InvalidAccount InvalidAction InvalidAddressId InvalidAuthorization InvalidDisk InvalidFilter InvalidInstanceId ' +
    'InvalidParameter InvalidParameterCombination InvalidParameterConflict InvalidParameterValue InvalidRequest ' +
    'InvalidVpcId InvalidZone IpInBlacklist IpNotInWhitelist LimitExceeded MissingParameter MutexOperation NoSuchProduct ' +
    'NoSuchVersion OperationDenied RegionError RequestLimitExceeded RequestSizeLimitExceeded ResourceBusy ResourceInUse ' +
    'ResourceInsufficient ResourceNotFound ResourceUnavailable ResourcesSoldOut ResponseSizeLimitExceeded ' +
    'ServiceUnavailable TradeDealConflict UnauthorizedOperation UnknownParameter UnsupportedOperation UnsupportedProtocol ' +
    'UnsupportedRegion ClientError ClientNetworkError ServerNetworkError ClientParamsError CoreInternalError SDKError'
  ).split(' '),
);

/** Values of labels such as `code` that are names of gRPC statuses or of HTTP ones. */
const STATUSES: ReadonlySet<string> = new Set(
  (
    'InvalidArgument DeadlineExceeded NotFound AlreadyExists PermissionDenied ResourceExhausted FailedPrecondition ' +
    'OutOfRange DataLoss BadRequest'
  ).split(' '),
);

const FILE_NAME =
  /\.(?:java|jar|kt|js|mjs|cjs|ts|tsx|vue|py|go|tf|php|cs|cpp|cc|h|rb|rs|json|ya?ml|xml|html?|md|txt|log|sh|exe|dll|com|cn|net|org)$/;

/** Whether a code of the text is one that the reader's tables hold. */
export type IsKnown = (code: string) => boolean;

export const isCategory = (word: string): boolean => CATEGORIES.has(word);

/** Whether a word with dots is a code even where nothing calls it one. */
export const isCodeByShape = (word: string, isKnown: IsKnown): boolean =>
  isKnown(word) || (word.includes('.') && isCategory(categoryOf(word)) && !FILE_NAME.test(word));

/**
 * Whether a word that the text calls a code is one of API 3.0: several capitals and small letters, as in `ResourceBusy` and
 * `A.B1`, and no status, file name, number or plain word.
 */
export function isCodeByLabel(word: string, isKnown: IsKnown): boolean {
  if (isKnown(word) || isCategory(categoryOf(word))) return true;
  if (!/^[A-Z][\w.-]*[a-z]/.test(word) || STATUSES.has(word) || FILE_NAME.test(word)) return false;
  return word.includes('.') || /[A-Z].*[A-Z]/.test(word);
}
