/** The usual mistakes in signing. `src/i18n` describes them under these names. */
export type MistakeName =
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

/** A mistake that explains a wrong value. */
export interface Mistake {
  readonly name: MistakeName;
  /** What was used in place of the right value, where that is worth saying. */
  readonly value?: string;
}

/** A mistake, and the departures from the algorithm that reproduce it. */
export type Reproducible<Overrides> = Mistake & { readonly overrides: Overrides };

/** The mistake alone. */
export const mistakeOf = ({ name, value }: Mistake): Mistake => ({ name, ...(value !== undefined && { value }) });
