import { randomUUID } from 'node:crypto';
import { signV3 } from '../../src/vendors/tencent-cloud/signing/signV3.ts';
import { actionsOf, newAccount, versionOf, type ActionSpec, type Parameters } from './actions.ts';

/** A request as it arrived; names of headers are in lower case. */
export interface ApiRequest {
  readonly method: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** What the gateway answered. */
export interface ApiAnswer {
  readonly Response: Readonly<Record<string, unknown>> & {
    readonly Error?: { readonly Code: string; readonly Message: string };
    readonly RequestId: string;
  };
}

/** What happened to a request. */
export interface CallRecord {
  readonly action: string;
  /** The code of the error that was answered. */
  readonly code?: string;
  /** Whether that error was asked for. */
  readonly planned?: boolean;
}

export interface Key {
  readonly secretId: string;
  readonly secretKey: string;
  /** Temporary keys have one. */
  readonly token?: string;
}

export interface GatewayOptions {
  readonly keys: readonly Key[];
  /** The codes that the first calls fail with that are right in all else, one for each; undefined lets one pass. */
  readonly failures?: readonly (string | undefined)[];
  /** Seconds since 1970. */
  readonly now?: () => number;
}

/** An error of the API. */
class Refusal extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * A stand-in for the gateway of Tencent Cloud API 3.0 and the actions that the samples call. It checks in the order of the real one: time,
 * key, signature, token, action, version, region, parameters. Errors come with HTTP 200 and stand in `Response.Error`.
 */
export function createGateway({ keys, failures = [], now = () => Date.now() / 1000 }: GatewayOptions) {
  const calls: CallRecord[] = [];
  const waiting = [...failures];
  const account = newAccount(keys.find(({ token }) => token !== undefined));

  /** Answers a request, and keeps what happened. */
  async function answer(request: ApiRequest): Promise<ApiAnswer> {
    const action = request.headers['x-tc-action'] ?? '';
    const RequestId = randomUUID();
    try {
      const { answer: compute, parameters } = await check(request, action);
      const planned = waiting.shift();
      if (planned !== undefined) {
        calls.push({ action, code: planned, planned: true });
        return { Response: { Error: { Code: planned, Message: 'Planned failure.' }, RequestId } };
      }
      const result = compute(parameters, account);
      calls.push({ action });
      return { Response: { ...result, RequestId } };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      calls.push({ action, code: error.code });
      return { Response: { Error: { Code: error.code, Message: error.message }, RequestId } };
    }
  }

  async function check(request: ApiRequest, action: string): Promise<ActionSpec & { parameters: Parameters }> {
    const { headers } = request;
    const service = (headers['host'] ?? '').split('.')[0] ?? '';
    await checkSignature(request, service);
    const spec = actionsOf(service)[action];
    if (!spec) throw new Refusal('InvalidAction', 'The request `Action` is invalid or not found.');
    const version = headers['x-tc-version'] ?? '';
    if (version !== versionOf(service)) {
      throw new Refusal(
        'NoSuchVersion',
        `The specified api version=\`${version}\` does not exist in service=\`${service}\`.`,
      );
    }
    if (!headers['x-tc-region']) throw missing('Region');
    return { ...spec, parameters: checkParameters(spec, JSON.parse(request.body || '{}') as Parameters) };
  }

  async function checkSignature({ method, query, headers, body }: ApiRequest, service: string): Promise<void> {
    const authorization = headers['authorization'];
    if (authorization === undefined) throw missing('Authorization');
    const timestamp = headers['x-tc-timestamp'] ?? '';
    if (!(Math.abs(Number(timestamp) - now()) <= 300)) {
      throw new Refusal('AuthFailure.SignatureExpire', 'The signature is expired, please request again.');
    }
    const [, secretId, signed = ''] = /Credential=([^/]+)\/.*SignedHeaders=([^,]+)/.exec(authorization) ?? [];
    const key = keys.find((known) => known.secretId === secretId);
    if (!key) {
      throw new Refusal(
        'AuthFailure.SecretIdNotFound',
        'The SecretId is not found, please ensure that your SecretId is correct.',
      );
    }
    const { authorization: expected } = await signV3({
      method,
      query,
      headers: Object.fromEntries(signed.split(';').map((name) => [name, headers[name] ?? ''])),
      payload: body,
      timestamp,
      service,
      ...key,
    });
    if (authorization.replaceAll(', ', ',') !== expected.replaceAll(', ', ',')) {
      throw new Refusal(
        'AuthFailure.SignatureFailure',
        'The provided credentials could not be validated. Please check your signature is correct.',
      );
    }
    if (headers['x-tc-token'] !== key.token) {
      throw new Refusal('AuthFailure.TokenFailure', 'The token in the request is invalid.');
    }
  }

  return { answer, calls };
}

const missing = (name: string) =>
  new Refusal('MissingParameter', `The request is missing a required parameter \`${name}\`.`);

/**
 * The parameters, as they came.
 * @throws Refusal where one is unknown, missing or of another type
 */
function checkParameters({ required = {}, optional = {} }: ActionSpec, parameters: Parameters): Parameters {
  const known = { ...required, ...optional };
  for (const [name, value] of Object.entries(parameters)) {
    const type = known[name];
    if (type === undefined) throw new Refusal('UnknownParameter', `The parameter \`${name}\` is not recognized.`);
    const own = Array.isArray(value) ? 'list' : Number.isInteger(value) ? 'integer' : typeof value;
    if (own !== type) throw new Refusal('InvalidParameter', `The value type of parameter \`${name}\` is not valid.`);
  }
  for (const name of Object.keys(required)) if (parameters[name] === undefined) throw missing(name);
  return parameters;
}
