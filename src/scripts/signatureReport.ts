import { signature as en } from '../i18n/en.json' with { type: 'json' };
import { signature as zhCn } from '../i18n/zh-cn.json' with { type: 'json' };
import {
  diagnoseV1,
  diagnoseV3,
  signV1,
  signV3,
  type Diagnosis,
  type V1Request,
  type V3Request,
} from '../tools/signature.ts';
import type { Fields } from './signatureChecker.ts';
import { byteText, codeBlock, element, fillIn } from './signatureText.ts';

/** What the checker shows: one line that is read out, and all values below it. */
export interface Report {
  readonly summary: string;
  readonly details: readonly HTMLElement[];
}

const words = document.documentElement.lang.startsWith('en') ? en : zhCn;

/** Signs what the form holds, and compares it with what its reader has. */
export async function report(fields: Fields): Promise<Report> {
  const isV3 = fields.version === 'v3';
  const needed: (keyof typeof words & keyof Fields)[] = isV3
    ? ['host', 'timestamp', 'secretId', 'secretKey']
    : ['host', 'payload', 'secretKey'];
  if (isV3 && fields.signed.includes('x-tc-action')) needed.push('action');
  const missing = needed
    .filter((name) => fields[name].trim() === '')
    .map((name) => words[name].replace(/[（(].*/, '').trim());
  if (missing.length > 0) return only(fillIn(words.result.missing, { fields: missing.join(', ') }));
  if (!isSecureContext) return only(words.result.insecure);
  if (isV3 && !/^\d{9,10}$/.test(fields.timestamp.trim())) {
    return only(fillIn(words.result.badTimestamp, { value: fields.timestamp }));
  }
  const request = isV3 ? v3Of(fields) : v1Of(fields);
  const made = 'headers' in request ? await signV3(request) : await signV1(request);
  const steps = stepList({ ...made });
  if (fields.given.trim() === '') {
    return { summary: fillIn(words.result.done, { signature: made.signature }), details: [steps] };
  }
  const diagnosis = await ('headers' in request
    ? diagnoseV3(request, fields.given)
    : diagnoseV1(request, fields.given));
  return { summary: summaryOf(diagnosis), details: [...detailsOf(diagnosis), steps] };
}

const only = (summary: string): Report => ({ summary, details: [] });

function v3Of(fields: Fields): V3Request {
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

const v1Of = ({ method, host, payload, secretKey }: Fields): V1Request => ({
  method,
  host: host.trim(),
  parameters: payload,
  secretKey,
});

function summaryOf({ difference, part }: Diagnosis): string {
  if (!difference) return words.result.same;
  return fillIn(words.result.different, {
    byte: String(difference.byte + 1),
    line: String(difference.line),
    column: String(difference.column),
    part: part ? words.parts[part] : '',
    ours: byteText(difference.ours, words.result.ended),
    given: byteText(difference.given, words.result.ended),
  });
}

/** The mistakes, then both texts with the first byte that differs marked. */
function detailsOf({ difference, findings, isReproduced, ours, given }: Diagnosis): HTMLElement[] {
  if (!difference) return [];
  const list = element('ul', 'signature-mistakes');
  for (const { mistake, value } of findings) {
    const text = words.mistakes[mistake];
    list.append(element('li', '', value ? fillIn(words.result.value, { text, value }) : text));
  }
  const { reproduced, seen, unknown, right, yours } = words.result;
  const verdict = isReproduced ? [reproduced] : findings.length > 0 ? [seen] : [unknown];
  const texts = element('dl', 'signature-steps');
  texts.append(element('dt', '', right), codeBlock(ours, difference.index));
  texts.append(element('dt', '', yours), codeBlock(given, difference.index));
  return [
    ...verdict.map((line) => element('p', 'signature-verdict', line)),
    ...(findings.length > 0 ? [list] : []),
    texts,
  ];
}

/** Every value on the way to the signature, with its role. */
function stepList(values: Readonly<Record<string, string>>): HTMLElement {
  const list = element('dl', 'signature-steps');
  for (const [key, { name, role }] of Object.entries(words.steps)) {
    const value = values[key];
    if (value === undefined) continue;
    list.append(element('dt', '', name), element('dd', 'fine', role), codeBlock(value));
    list.lastElementChild?.setAttribute('data-step', key);
  }
  return list;
}
