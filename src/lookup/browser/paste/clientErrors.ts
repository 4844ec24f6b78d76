import { isPrinted } from './isPrinted.ts';

const CLIENT_CODE =
  /^(?:Client(?:[A-Z]\w{0,40})?Error|ServerNetworkError|CoreInternalError|SDKError|InvalidCredential)(?:\.|$)/;

/** Whether a code is one that an SDK reports by itself, because no response arrived. */
export const isClientCode = (code: string): boolean => CLIENT_CODE.test(code);

/** What programs print when a request does not reach the server: failures of name resolution, connections, certificates and proxies. */
export const CLIENT_FAILURE = new RegExp(
  [
    'ECONN(?:REFUSED|RESET|ABORTED)|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EPIPE|ERR_NETWORK|ERR_TLS_\\w{1,40}',
    'getaddrinfo|UnknownHostException|NameResolutionError|gaierror|no such host|(?:could not|couldn.t) resolve (?:host|proxy)',
    'Name or service not known|Temporary failure in name resolution|No address associated with hostname',
    'connection (?:was )?(?:refused|reset|timed ?out|aborted)|connect(?:ion)? timed ?out|failed to connect to',
    'No route to host|Network is unreachable|ConnectException|Max retries exceeded|HTTPSConnectionPool|NewConnectionError',
    'dial (?:tcp|udp)|i/o timeout|TLS handshake timeout|Client\\.Timeout exceeded|context deadline exceeded \\(Client',
    '(?:read|connect|request|operation) timed out|Read timeout|SocketTimeoutException|ConnectTimeout|ReadTimeout',
    'x509:|certificate (?:has expired|verify|signed by|is not|problem)|CERTIFICATE_VERIFY_FAILED|PKIX path building',
    'unable to get local issuer certificate|self[- ]signed certificate|UNABLE_TO_VERIFY_LEAF_SIGNATURE|DEPTH_ZERO_SELF_SIGNED_CERT',
    'SSLError|SSLHandshake|SSL_ERROR|SSL routines|SSL certificate|SSL connection could not|SSL: \\w|AuthenticationException',
    'curl: \\(\\d{1,3}\\)|cURL error \\d{1,3}|HttpRequestException|ProxyError|Tunnel connection failed|socket hang up|fetch failed',
    'net::ERR_\\w{1,60}|blocked by CORS policy|Failed to fetch|NetworkError when attempting',
  ].join('|'),
  'i',
);

/** Whether even a short text is what a program printed when its request did not reach the server, rather than words about that. */
export const isClientOutput = (text: string): boolean =>
  CLIENT_OUTPUT.test(text) || (isPrinted(text) && CLIENT_FAILURE.test(text));

const CLIENT_OUTPUT =
  /curl: \(\d|net::ERR_|blocked by CORS policy|HTTPSConnectionPool|\b(?:ECONN[A-Z]{3,9}|ETIMEDOUT|ENOTFOUND|EAI_AGAIN) [\d:a-z]|\bdial tcp |\bx509: |PKIX path building|CERTIFICATE_VERIFY_FAILED/;
