/** What the form of the signature checker contains. The keys are the names of its fields. */
export interface SignatureFields {
  readonly version: string;
  readonly method: string;
  readonly host: string;
  readonly service: string;
  readonly timestamp: string;
  readonly contentType: string;
  readonly signed: string;
  readonly action: string;
  readonly payload: string;
  readonly secretId: string;
  readonly secretKey: string;
  /** What the reader has, to be compared. */
  readonly given: string;
}

/** Reads the fields of a form; a field that it lacks is empty. */
export function readFields(form: HTMLElement): SignatureFields {
  const valueOf = (name: keyof SignatureFields): string =>
    form.querySelector<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(`[data-field=${name}]`)?.value ?? '';
  return {
    version: valueOf('version'),
    method: valueOf('method'),
    host: valueOf('host'),
    service: valueOf('service'),
    timestamp: valueOf('timestamp'),
    contentType: valueOf('contentType'),
    signed: valueOf('signed'),
    action: valueOf('action'),
    payload: valueOf('payload'),
    secretId: valueOf('secretId'),
    secretKey: valueOf('secretKey'),
    given: valueOf('given'),
  };
}
