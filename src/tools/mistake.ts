/** The usual mistakes, by the names under which `src/i18n` describes them. */
export type Mistake =
  | 'localDate'
  | 'date'
  | 'service'
  | 'charset'
  | 'contentType'
  | 'host'
  | 'upperHex'
  | 'headerCase'
  | 'headerOrder'
  | 'signedHeaders'
  | 'emptyLine'
  | 'queryLine'
  | 'query'
  | 'payloadEmpty'
  | 'payloadObject'
  | 'payloadNewline'
  | 'payloadBom'
  | 'payload'
  | 'method'
  | 'trailingNewline'
  | 'lineBreaks'
  | 'milliseconds'
  | 'prefix'
  | 'hexKeys'
  | 'secretBlank'
  | 'secretMissing'
  | 'secretSwapped'
  | 'region'
  | 'base64'
  | 'secretId'
  | 'format'
  | 'valueEncoding'
  | 'parameterOrder'
  | 'algorithm'
  | 'ampersand'
  | 'plusLost'
  | 'hexSignature'
  | 'v1Text';

/** A mistake, and the value that stood in place of the right one, where it tells something. */
export interface Finding {
  readonly mistake: Mistake;
  readonly value?: string;
}

/** What a reader may have to compare. */
export type Kind = 'authorization' | 'canonicalRequest' | 'stringToSign' | 'signature';

/** Where in a text a difference lies. */
export type Part =
  | 'method'
  | 'uri'
  | 'query'
  | 'headers'
  | 'emptyLine'
  | 'signedHeaders'
  | 'payloadHash'
  | 'algorithm'
  | 'timestamp'
  | 'scope'
  | 'canonicalHash'
  | 'secretId'
  | 'parameters'
  | 'signature';
