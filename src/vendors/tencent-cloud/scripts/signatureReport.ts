import type { signature } from '../i18n/en.json';
import css from '../../../styles/signature.css?inline';
import { fill } from '../../../text/fill.ts';
import {
  diagnoseV1,
  diagnoseV3,
  signV1,
  signV3,
  type Diagnosis,
  type Mistake,
  type V1Request,
  type V3Request,
} from '../signing/signature.ts';
import { addStyles } from '../../../scripts/addStyles.ts';
import { element } from '../../../scripts/element.ts';
import { wordsOfLocale } from '../../../scripts/pageLanguage.ts';
import type { SignatureFields } from './signatureFields.ts';
import { byteText, codeBlock } from './signatureText.ts';

addStyles(css);

/** What the checker shows: one line, which screen readers read out, and all values below it. */
export interface Report {
  readonly summary: string;
  readonly details: readonly HTMLElement[];
}

const words = wordsOfLocale(import.meta.glob<typeof signature>('../i18n/*.json', { import: 'signature', eager: true }));

/** Signs the request of the form, and compares the result with what the reader has. Rejects where the browser cannot sign. */
export async function report(fields: SignatureFields): Promise<Report> {
  const isV3 = fields.version === 'v3';
  const needed: (keyof typeof words & keyof SignatureFields)[] = isV3
    ? ['host', 'timestamp', 'secretId', 'secretKey']
    : ['host', 'payload', 'secretKey'];
  if (isV3 && fields.signed.includes('x-tc-action')) needed.push('action');
  const missing = needed
    .filter((name) => fields[name].trim() === '')
    .map((name) => words[name].replace(/[（(].*/, '').trim());
  if (missing.length > 0) return only(fill(words.result.missing, { fields: missing.join(', ') }));
  if (!isSecureContext) return only(words.result.insecure);
  if (isV3 && !/^\d{9,10}$/.test(fields.timestamp.trim())) {
    return only(fill(words.result.badTimestamp, { value: fields.timestamp }));
  }
  const request = isV3 ? v3Of(fields) : v1Of(fields);
  const made = 'headers' in request ? await signV3(request) : await signV1(request);
  const steps = stepList({ ...made });
  if (fields.given.trim() === '') {
    return { summary: fill(words.result.done, { signature: made.signature }), details: [steps] };
  }
  const diagnosis = await ('headers' in request
    ? diagnoseV3(request, fields.given)
    : diagnoseV1(request, fields.given));
  return { summary: summaryOf(diagnosis), details: [...detailsOf(diagnosis), steps] };
}

const only = (summary: string): Report => ({ summary, details: [] });

function v3Of(fields: SignatureFields): V3Request {
  const host = fields.host.trim();
  const action = fields.action.trim();
  const isGet = fields.method === 'GET';
  return {
    method: fields.method,
    query: isGet ? fields.payload.trim().replace(/^\?/, '') : '',
    headers: {
      'Content-Type': fields.contentType,
      Host: host,
      ...(fields.signed.includes('x-tc-action') && { 'X-TC-Action': action }),
    },
    payload: isGet ? '' : fields.payload,
    timestamp: fields.timestamp.trim(),
    service: fields.service.trim() || (host.split('.')[0] ?? ''),
    secretId: fields.secretId.trim(),
    secretKey: fields.secretKey,
    ...(action && { action }),
  };
}

const v1Of = ({ method, host, payload, secretKey }: SignatureFields): V1Request => ({
  method,
  host: host.trim(),
  parameters: payload,
  secretKey,
});

function summaryOf({ difference, part }: Diagnosis): string {
  if (!difference) return words.result.same;
  return fill(words.result.different, {
    byte: difference.byte + 1,
    line: difference.line,
    column: difference.column,
    part: part ? words.parts[part] : '',
    ours: byteText(difference.expectedByte, words.result.ended),
    given: byteText(difference.actualByte, words.result.ended),
  });
}

/** The mistakes, then both texts with their first difference marked. */
function detailsOf({ difference, mistakes, isReproduced, expected, actual }: Diagnosis): HTMLElement[] {
  if (!difference) return [];
  const { reproduced, seen, unknown, right, yours } = words.result;
  const verdict = isReproduced ? reproduced : mistakes.length > 0 ? seen : unknown;
  const texts = element('dl', 'signature-steps');
  texts.append(element('dt', '', right), codeBlock(expected, difference.index));
  texts.append(element('dt', '', yours), codeBlock(actual, difference.index));
  return [element('p', 'signature-verdict', verdict), ...(mistakes.length > 0 ? [mistakeList(mistakes)] : []), texts];
}

function mistakeList(mistakes: readonly Mistake[]): HTMLElement {
  const list = element('ul', 'signature-mistakes');
  for (const { name, value } of mistakes) {
    const text = words.mistakes[name];
    list.append(element('li', '', value ? fill(words.result.value, { text, value }) : text));
  }
  return list;
}

/** Every value on the way to the signature, with its role. */
function stepList(values: Readonly<Record<string, string>>): HTMLElement {
  const list = element('dl', 'signature-steps');
  for (const [key, { name, role }] of Object.entries(words.steps)) {
    const value = values[key];
    if (value === undefined) continue;
    const shown = codeBlock(value);
    shown.dataset['step'] = key;
    list.append(element('dt', '', name), element('dd', 'fine', role), shown);
  }
  return list;
}
