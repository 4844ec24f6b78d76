import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleResponse as exampleOf } from '../../../src/catalogue/exampleResponse.ts';

/** The response of one API, as a site describes it. */
const call = {
  response: { Response: { Error: { Code: '{code}', Message: '{message}' }, RequestId: '{requestId}' } },
  sampleRequestId: 'ed93f3cb-f35e-473f-b9f3-0d451b8b79c6',
};
const exampleResponse = (prose: string, code: string, message: string) => exampleOf(prose, code, message, call);

const own = { Response: { Error: { Code: 'A.B', Message: 'Wrong.' }, RequestId: 'id-1', Extra: 1 } };
const prose = `Text.\n\n\`\`\`json\n${JSON.stringify(own)}\n\`\`\`\n`;

test("the product's own example is shown as it stands for the code it holds", () => {
  assert.equal(JSON.stringify(exampleResponse(prose, 'A.B', 'as returned')), JSON.stringify(own));
});

test('for another code the code and the message are replaced, and nothing else', () => {
  const shown = exampleResponse(prose, 'C', 'as returned');
  assert.deepEqual(shown, {
    Response: { Error: { Code: 'C', Message: 'as returned' }, RequestId: 'id-1', Extra: 1 },
  });
});

test('blocks that are not JSON or no error response are passed over', () => {
  const blocks = [
    'not json',
    '{"Response": {}}',
    'null',
    '[1]',
    '{"Response": {"Error": {"Code": {}}, "RequestId": "x"}}',
  ];
  const before = blocks.map((block) => `\`\`\`\n${block}\n\`\`\`\n\n`).join('');
  assert.deepEqual(exampleResponse(before + prose, 'A.B', ''), own);
});

test("a product without an example gets the site's response, which no call changes", () => {
  for (const code of ['A', 'B']) {
    const shown = exampleResponse('', code, 'as returned');
    assert.deepEqual(shown, {
      Response: {
        Error: { Code: code, Message: 'as returned' },
        RequestId: 'ed93f3cb-f35e-473f-b9f3-0d451b8b79c6',
      },
    });
  }
});

test('an example whose error has no message is shown with an empty one', () => {
  const { Message: _, ...error } = own.Response.Error;
  const silent = `\`\`\`json\n${JSON.stringify({ Response: { ...own.Response, Error: error } })}\n\`\`\`\n`;
  assert.deepEqual(exampleResponse(silent, 'A.B', 'as returned'), {
    Response: { ...own.Response, Error: { Code: 'A.B', Message: '' } },
  });
});

test('a fence begins its line: three backticks inside a line neither open nor close a block', () => {
  const quoted = { Response: { ...own.Response, Error: { Code: 'A.B', Message: 'Use ```json``` here.' } } };
  assert.deepEqual(exampleResponse(`\`\`\`json\n${JSON.stringify(quoted)}\n\`\`\`\n`, 'A.B', ''), quoted);
  assert.notDeepEqual(exampleResponse(`Like \`\`\`json\n${JSON.stringify(own)}\n\`\`\`\n`, 'A.B', ''), own);
});
