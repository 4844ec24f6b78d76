/** One failed call that a pasted text describes. No field contains a secret. */
export interface PastedError {
  /** As written; undefined where only a message or a request id is known. */
  readonly code?: string;
  /** `message` where the code was not written, but recognized by a message of the gateway. */
  readonly codeFrom?: 'text' | 'message';
  /** Codes that its message names as what caused it. */
  readonly causes?: readonly string[];
  readonly message?: string;
  readonly requestId?: string;
  /** When the call was made, as the text has it. */
  readonly time?: string;
  /** `LookUpEvents` */
  readonly action?: string;
  /** `ap-guangzhou` */
  readonly region?: string;
  /** The host, in lower case. */
  readonly endpoint?: string;
  /** The product, as host, package or client name it, in lower case. */
  readonly product?: string;
  /** `2019-03-19` */
  readonly version?: string;
  /** Whether the call never reached the server. */
  readonly isClientSide: boolean;
}
