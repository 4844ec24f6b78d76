import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  diagnosisOf,
  distinctMistakes,
  type ComparedKind,
} from '../../../../src/vendors/tencent-cloud/signing/diagnosis.ts';
import { base64, fromHex, hex, hmac, utf8 } from '../../../../src/vendors/tencent-cloud/signing/hash.ts';
import { headerValue } from '../../../../src/vendors/tencent-cloud/signing/requestHeaders.ts';
import {
  diagnoseV1,
  diagnoseV3,
  signV1,
  signV3,
  type V1Request,
  type V3Request,
} from '../../../../src/vendors/tencent-cloud/signing/signature.ts';

/** The part in which a text differs whose `at`-th occurrence of `from` is another. */
const partWhere = (kind: ComparedKind, text: string, index: number) =>
  diagnosisOf(kind, text, `${text.slice(0, index)}~${text.slice(index + 1)}`).part;

describe('where a difference lies', () => {
  test('in a header Authorization', () => {
    const text = 'TC3-HMAC-SHA256 Credential=ID/2019-02-25/cvm/tc3_request, SignedHeaders=host, Signature=abc';
    const part = (before: string) => partWhere('authorization', text, text.indexOf(before));
    assert.equal(part('TC3'), 'algorithm');
    assert.equal(part(' Credential'), 'algorithm');
    assert.equal(part('Credential'), 'secretId');
    assert.equal(part('D/'), 'secretId');
    assert.equal(part('/2019'), 'scope');
    assert.equal(part('tc3_'), 'scope');
    assert.equal(part('SignedHeaders'), 'signedHeaders');
    assert.equal(part('host'), 'signedHeaders');
    assert.equal(part('Signature='), 'signature');
    assert.equal(part('abc'), 'signature');
  });

  test('in a string to sign', () => {
    const text = 'TC3-HMAC-SHA256\n1551113065\nscope\nhash';
    const part = (before: string) => partWhere('stringToSign', text, text.indexOf(before));
    assert.deepEqual(['TC3', '1551', 'scope', 'hash'].map(part), ['algorithm', 'timestamp', 'scope', 'canonicalHash']);
    assert.equal(diagnosisOf('stringToSign', text, `${text}\n`).part, 'canonicalHash');
    const v1 = 'GEThost/?Action=x';
    assert.equal(partWhere('stringToSign', v1, 6), 'uri');
    assert.equal(partWhere('stringToSign', v1, 7), 'parameters');
  });

  test('in a canonical request', () => {
    const lines = ['POST', '/', 'a=1', 'b:1', 'c:2', ' ', 'b;c', 'hash'];
    const parts = lines.map((_, index) =>
      partWhere('canonicalRequest', lines.join('\n'), lines.slice(0, index).join('\n').length + Math.min(index, 1)),
    );
    assert.deepEqual(parts, [
      'method',
      'uri',
      'query',
      'headers',
      'headers',
      'emptyLine',
      'signedHeaders',
      'payloadHash',
    ]);
  });

  test('in a line and a column', () => {
    const { difference } = diagnosisOf('canonicalRequest', 'a\nb\ndef', 'a\nb\ndex');
    assert.deepEqual([difference?.line, difference?.column], [3, 3]);
  });

  test('in a signature', () => {
    assert.equal(diagnosisOf('signature', 'ab', 'ac').part, 'signature');
  });
});

test('what is the same has no difference, no part and no mistakes', () => {
  assert.deepEqual(diagnosisOf('signature', 'ab', 'ab', [{ name: 'format' }]), {
    kind: 'signature',
    expected: 'ab',
    actual: 'ab',
    difference: undefined,
    part: undefined,
    mistakes: [],
    isReproduced: true,
  });
  assert.equal(diagnosisOf('signature', 'ab', 'ac').isReproduced, false);
  assert.equal(diagnosisOf('signature', 'ab', 'ac', [{ name: 'format' }]).isReproduced, true);
  assert.equal(diagnosisOf('signature', 'ab', 'ac', [{ name: 'format' }], false).isReproduced, false);
});

test('a mistake is named once, with its first value', () => {
  assert.deepEqual(distinctMistakes([{ name: 'date', value: '1' }, { name: 'host' }, { name: 'date', value: '2' }]), [
    { name: 'date', value: '1' },
    { name: 'host' },
  ]);
});

test('headers are found whatever the case of their names', () => {
  assert.equal(headerValue({ Host: 'a', 'X-TC-Action': 'b' }, 'x-tc-action'), 'b');
  assert.equal(headerValue({ Host: 'a' }, 'content-type'), undefined);
});

test('hashes and encodings', async () => {
  // RFC 4231, test case 2; RFC 2202, test case 2; the HMAC of an empty key and text.
  assert.equal(
    hex(await hmac('SHA-256', utf8('Jefe'), 'what do ya want for nothing?')),
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  );
  assert.equal(
    hex(await hmac('SHA-1', utf8('Jefe'), 'what do ya want for nothing?')),
    'effcdf6ae5eb2fa2d27416d5f184df9c259a7c79',
  );
  assert.equal(
    hex(await hmac('SHA-256', utf8(''), '')),
    'b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad',
  );
  assert.deepEqual([...fromHex('00ff0a')], [0, 255, 10]);
  assert.deepEqual([...fromHex('')], []);
  assert.equal(base64(fromHex('fbff')), '+/8=');
});

const v3: V3Request = {
  method: 'POST',
  query: '',
  headers: { 'Content-Type': 'text/plain', Host: 'cvm.tencentcloudapi.com' },
  payload: '{}',
  timestamp: '1551113065',
  service: 'cvm',
  secretId: 'ID',
  secretKey: 'KEY',
  action: 'Run',
};
const right = await signV3(v3);

describe('a text of version 3 is known by its form', () => {
  for (const [kind, text] of [
    ['authorization', `  Authorization: ${right.authorization}\n`],
    ['authorization', 'Signature=abc'],
    ['signature', ` ${'a'.repeat(64)}\n`],
    ['signature', `${'A+/'.repeat(14)}A=`],
    ['stringToSign', 'TC3-HMAC-SHA256\nx'],
    ['stringToSign', ' 1551113065\nscope'],
    ['canonicalRequest', 'GET\n/'],
    ['canonicalRequest', 'TC3-HMAC-SHA2567'],
    ['canonicalRequest', 'x TC3-HMAC-SHA256'],
    ['canonicalRequest', '1551113065'],
    ['canonicalRequest', 'a'.repeat(63)],
    ['canonicalRequest', 'a'.repeat(65)],
    ['canonicalRequest', 'xSignature=abc'],
    ['canonicalRequest', ''],
  ] as const) {
    test(`${kind}: ${JSON.stringify(text.slice(0, 30))}`, async () => {
      assert.equal((await diagnoseV3(v3, text)).kind, kind);
    });
  }
});

describe('a header Authorization', () => {
  const diagnose = async (text: string) => {
    const { mistakes, isReproduced } = await diagnoseV3(v3, text);
    return { mistakes, isReproduced };
  };

  test('that lacks a part', async () => {
    const signature = { mistakes: [{ name: 'format' }], isReproduced: true };
    assert.deepEqual(await diagnose(`Signature=${right.signature}`), signature);
    assert.deepEqual(await diagnose(right.authorization.replace('Credential=', 'Credentials ')), signature);
    assert.deepEqual(await diagnose(right.authorization.replace('SignedHeaders=', 'Headers=')), signature);
    assert.deepEqual(await diagnose(right.authorization.replace(/\/[^,]*/, '')), signature);
    assert.deepEqual(await diagnose(`x ${right.authorization}`), signature);
  });

  test('that lacks a part and has a signature of nothing known', async () => {
    const wrong = right.authorization.replace(/Signature=.*/, 'Signature=abc');
    for (const text of [
      'Signature=abc',
      `x ${wrong}`,
      wrong.replace('Credential=', 'Credentials '),
      wrong.replace('SignedHeaders=', 'Headers='),
      wrong.replace(/\/[^,]*/, ''),
    ])
      assert.deepEqual(await diagnose(text), { mistakes: [{ name: 'format' }], isReproduced: false }, text);
  });

  test('that is right has no mistake, with its name before it too', async () => {
    for (const text of [right.authorization, ` \tauthorization: ${right.authorization}\n`]) {
      const { difference, ...told } = await diagnoseV3(v3, text);
      assert.deepEqual([difference, told.mistakes, told.isReproduced], [undefined, [], false], text);
    }
  });

  test('with another id of the key', async () => {
    assert.deepEqual(await diagnose(right.authorization.replace('=ID/', '=AKID/')), {
      mistakes: [{ name: 'secretId', value: 'AKID' }],
      isReproduced: true,
    });
  });

  test('whose list of headers names the action, and whose signature has it', async () => {
    const signed = await signV3({ ...v3, headers: { ...v3.headers, 'X-TC-Action': 'Run' } });
    assert.deepEqual(await diagnose(signed.authorization), {
      mistakes: [{ name: 'signedHeaders', value: 'content-type;host;x-tc-action' }],
      isReproduced: true,
    });
    const unknown = await signV3({ ...v3, headers: { ...v3.headers, 'X-Other': '' } });
    assert.deepEqual(await diagnose(unknown.authorization), {
      mistakes: [{ name: 'signedHeaders', value: 'content-type;host;x-other' }],
      isReproduced: true,
    });
  });

  test('without the signature that it should have', async () => {
    assert.deepEqual(await diagnose(right.authorization.replace(/Signature=.*/, 'Signature=')), {
      mistakes: [],
      isReproduced: false,
    });
  });
});

test('a signature in upper case or in Base64 is reproduced, and so is one in upper case of a wrong request', async () => {
  const told = async (text: string) => {
    const { mistakes, isReproduced } = await diagnoseV3(v3, text);
    assert.equal(isReproduced, true, text);
    return mistakes.map(({ name }) => name);
  };
  const wrong = await signV3({ ...v3, method: 'GET' });
  assert.deepEqual(await told(`${right.signature.toUpperCase()}\n`), ['upperHex']);
  assert.deepEqual(await told(base64(fromHex(right.signature))), ['base64']);
  assert.deepEqual(await told(wrong.signature.toUpperCase()), ['method']);
  assert.equal((await diagnoseV3(v3, ` ${right.signature}\n`)).difference, undefined);
  const { signature } = await signV3({ ...v3, service: 'cam' });
  assert.deepEqual((await diagnoseV3(v3, signature)).mistakes, [{ name: 'service', value: 'cam' }]);
});

test('several mistakes in a text: those of its lines, and the one behind its hash', async () => {
  const wrong = await signV3({ ...v3, payload: '{}\n' }, { date: '2019-03-05' });
  const { mistakes, isReproduced, part } = await diagnoseV3(v3, wrong.stringToSign);
  assert.deepEqual(mistakes, [{ name: 'date', value: '2019-03-05' }, { name: 'payloadNewline' }]);
  assert.deepEqual([isReproduced, part], [false, 'scope']);
  const dated = await diagnoseV3(v3, right.stringToSign.replace('2019-02-25', '2019-03-05'));
  assert.deepEqual(dated.mistakes, [{ name: 'date', value: '2019-03-05' }]);
  const request = await diagnoseV3(v3, wrong.canonicalRequest.replace('host:cvm', 'host:cam'));
  assert.deepEqual(request.mistakes, [{ name: 'host', value: 'cam.tencentcloudapi.com' }, { name: 'payloadNewline' }]);
});

describe('version 1', () => {
  const v1: V1Request = { method: 'GET', host: 'h.com', parameters: 'b=1&a=2', secretKey: 'KEY' };

  test('the string to sign, with a line break after it', async () => {
    const wrong = await signV1({ ...v1, method: 'POST' });
    const diagnosis = await diagnoseV1(v1, `${wrong.stringToSign}\n\n`);
    assert.deepEqual([diagnosis.kind, diagnosis.mistakes], ['stringToSign', [{ name: 'method' }]]);
    const { stringToSign } = await signV1(v1);
    assert.deepEqual((await diagnoseV1(v1, stringToSign)).mistakes, []);
    assert.deepEqual((await diagnoseV1(v1, `${stringToSign}\n`)).mistakes, [{ name: 'trailingNewline' }]);
    assert.deepEqual((await diagnoseV1(v1, 'x?y')).mistakes, []);
  });

  test('the signature, alone or as it was sent', async () => {
    const { signature, urlEncoded, algorithm } = await signV1(v1);
    assert.equal(algorithm, 'HmacSHA1');
    for (const text of [
      signature,
      ` ${signature}\n`,
      urlEncoded,
      `Signature=${urlEncoded}`,
      `https://h.com/?Signature=${urlEncoded}&a=2`,
      `a=2&Signature=${urlEncoded}`,
      `POST / Signature=${urlEncoded}`,
    ]) {
      const diagnosis = await diagnoseV1(v1, text);
      assert.deepEqual([diagnosis.kind, diagnosis.actual, diagnosis.mistakes], ['signature', signature, []], text);
      assert.equal(diagnosis.isReproduced, false);
    }
    assert.equal((await diagnoseV1(v1, 'xSignature=a')).actual, 'xSignature=a');
    const unknown = await diagnoseV1(v1, 'abc');
    assert.deepEqual([unknown.mistakes, unknown.isReproduced, unknown.part], [[], false, 'signature']);
  });
});
