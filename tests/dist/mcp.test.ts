import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import type { DataFiles } from '../../src/data/fileSchemas.ts';
import { program } from '../support/cli.ts';
import { readDist } from '../support/dist.ts';

const client = new Client({ name: 'test', version: '1' });

/** What a tool answers: its text, its data, and whether it is an error. */
async function call(name: string, args: Record<string, unknown>) {
  const { content, structuredContent, isError = false } = await client.callTool({ name, arguments: args });
  const text = content.map((part) => (part.type === 'text' ? part.text : '')).join('');
  return { text, data: structuredContent, isError };
}

const { codes } = JSON.parse(readDist('api/v1/codes.json')) as DataFiles['CodesFile'];

describe('the server on standard input and output', () => {
  before(() => client.connect(new StdioClientTransport({ command: process.execPath, args: [program, 'mcp'] })));
  after(() => client.close());

  test('the server offers three tools that only read', async () => {
    const { tools } = await client.listTools();
    assert.deepEqual(
      tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint]),
      [
        ['look_up', true],
        ['explain', true],
        ['list_codes', true],
      ],
    );
  });

  test('look_up finds codes in any text', async () => {
    const { data } = await call('look_up', { text: 'code: AuthFailure.SignatureFailur\ncode: InternalError' });
    const { findings } = data as { findings: { asked: string; code?: string }[] };
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['AuthFailure.SignatureFailure', 'InternalError'],
    );
    const several = (await call('look_up', { text: 'Limit' })).data as {
      findings: { code?: string; candidates: object[] }[];
    };
    assert.equal(several.findings[0]?.code, undefined);
    assert.deepEqual(several.findings[0]?.candidates[0], { code: 'LimitExceeded', meaning: '超过配额限制。' });
  });

  test('explain gives the record of a code, and its Markdown', async () => {
    const { text, data } = await call('explain', { code: 'authfailure.signaturefailure' });
    assert.equal(text, readDist('errors/AuthFailure.SignatureFailure.md'));
    assert.deepEqual(
      data,
      codes.find(({ code }) => code === 'AuthFailure.SignatureFailure'),
    );
  });

  test('explain of a code that is not there is an error that says what to do', async () => {
    const { isError, text } = await call('explain', { code: 'constructor' });
    assert.ok(isError);
    assert.match(text, /There is no code "constructor"\. look_up finds/);
  });

  test('list_codes lists all codes, or those of a category or product', async () => {
    const listed = async (args: Record<string, unknown>) =>
      (await call('list_codes', args)).data as { total: number; codes: { code: string }[] };
    const namesOf = (some: readonly { code: string }[]) => some.map(({ code }) => code);
    const all = await listed({});
    assert.deepEqual(namesOf(all.codes), namesOf(codes));
    const own = codes.filter(({ category }) => category === 'AuthFailure');
    assert.deepEqual(namesOf((await listed({ category: 'authfailure' })).codes), namesOf(own));
    assert.deepEqual(await listed({ product: 'nothing' }), { total: 0, codes: [] });
    const rest = await listed({ product: 'cloudaudit', offset: 60 });
    assert.deepEqual([rest.total, namesOf(rest.codes)], [codes.length, namesOf(codes.slice(60))]);
  });
});
