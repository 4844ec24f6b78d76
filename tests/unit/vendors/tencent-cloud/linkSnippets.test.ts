import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { readCallDoor } from '../../../../src/lookup/shared/callDoor.ts';
import { bookmarklet } from '../../../../src/text/bookmarklet.ts';
import { linkSnippetsOf } from '../../../../src/vendors/tencent-cloud/linkSnippets.ts';
import { faultOf, parsedLanguages } from '../../../support/parsers.ts';

const lookup = 'https://docs.example.com/base/lookup/';
const snippets = linkSnippetsOf(lookup);
const codeOf = (language: string) => snippets.find((snippet) => snippet.language === language)?.code ?? '';

const message = '签名 "x" & <y> + 100% #z';
const expected = {
  code: 'AuthFailure.SignatureFailure',
  call: { requestId: 'r-1', action: 'DescribeEvents', message },
};

const folder = mkdtempSync(join(tmpdir(), 'snippets-'));
after(() => {
  rmSync(folder, { recursive: true });
});

/** What the look-up page reads from the link that a program prints. */
function readLink(output: string): typeof expected | undefined {
  const { origin, pathname, search, hash } = new URL(output.trim());
  assert.equal(origin + pathname, lookup);
  const door = readCallDoor(search, hash);
  return door && { code: door.code, call: door.call as (typeof expected)['call'] };
}

/** Runs a program in the folder; undefined where the machine has no such command. */
function run(command: string, args: readonly string[], files: Readonly<Record<string, string>>): string | undefined {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const { error, status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  if (error) return undefined;
  assert.equal(status, 0, stderr);
  return stdout;
}

test('there is a snippet in each of six languages, and each parses', () => {
  assert.deepEqual(
    snippets.map(({ language }) => language),
    ['python', 'js', 'go', 'java', 'php', 'csharp'],
  );
  assert.deepEqual(
    snippets.map(({ label }) => label),
    ['Python', 'Node.js', 'Go', 'Java', 'PHP', '.NET'],
  );
  for (const { language, code } of snippets) {
    if (parsedLanguages.includes(language)) assert.equal(faultOf(language, code), undefined, language);
    for (const part of [lookup, 'code', 'requestId', 'action', 'message'])
      assert.ok(code.replaceAll("'", '"').includes(part), `${language}: ${part}`);
  }
});

test('the Node.js snippet makes a link that the look-up page reads', () => {
  const err = JSON.stringify({ code: expected.code, requestId: 'r-1', message });
  const output = run(process.execPath, ['link.cjs'], {
    'link.cjs': `${codeOf('js')}\nconsole.log(errorLink(${err}, 'DescribeEvents'));`,
  });
  assert.deepEqual(readLink(output ?? ''), expected);
});

test(
  'the Python snippet makes a link that the look-up page reads',
  { skip: spawnSync('python3', ['--version']).error && 'no Python' },
  () => {
    const output = run('python3', ['link.py'], {
      'link.py': `${codeOf('python')}


class Err:
    def get_code(self): return ${JSON.stringify(expected.code)}
    def get_request_id(self): return "r-1"
    def get_message(self): return ${JSON.stringify(message)}


print(error_link(Err(), "DescribeEvents"))
`,
    });
    assert.deepEqual(readLink(output ?? ''), expected);
  },
);

test(
  'the Java snippet makes a link that the look-up page reads',
  { skip: spawnSync('javac', ['-version']).error && 'no Java' },
  () => {
    const exception = 'com/tencentcloudapi/common/exception/TencentCloudSDKException.java';
    const files = {
      [exception]: `package com.tencentcloudapi.common.exception;
public class TencentCloudSDKException extends Exception {
  public TencentCloudSDKException(String message) { super(message); }
  public String getErrorCode() { return ${JSON.stringify(expected.code)}; }
  public String getRequestId() { return "r-1"; }
}`,
      'ErrorLink.java': codeOf('java'),
      'Main.java': `public class Main { public static void main(String[] args) {
  System.out.println(ErrorLink.of(
    new com.tencentcloudapi.common.exception.TencentCloudSDKException(${JSON.stringify(message)}), "DescribeEvents"));
} }`,
    };
    run('javac', ['-encoding', 'UTF-8', exception, 'ErrorLink.java', 'Main.java'], files);
    assert.deepEqual(readLink(run('java', ['-cp', '.', 'Main'], {}) ?? ''), expected);
  },
);

test(
  'the Go snippet makes a link that the look-up page reads',
  { skip: spawnSync('go', ['version']).error && 'no Go' },
  () => {
    const sdk = 'github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors';
    const output = run('go', ['run', '.'], {
      'go.mod': `module link\n\ngo 1.18\n\nrequire github.com/tencentcloud/tencentcloud-sdk-go v0.0.0\nreplace github.com/tencentcloud/tencentcloud-sdk-go => ./sdk\n`,
      'sdk/go.mod': 'module github.com/tencentcloud/tencentcloud-sdk-go\n\ngo 1.18\n',
      [sdk.replace('github.com/tencentcloud/tencentcloud-sdk-go', 'sdk') + '/errors.go']:
        'package errors\n\ntype TencentCloudSDKError struct{ Code, Message, RequestId string }\n',
      'link.go': codeOf('go'),
      'main.go': `package main

import (
	"fmt"
	sdkerr "${sdk}"
)

func main() {
	fmt.Println(errorLink(&sdkerr.TencentCloudSDKError{Code: ${JSON.stringify(expected.code)}, Message: ${JSON.stringify(message)}, RequestId: "r-1"}, "DescribeEvents"))
}
`,
    });
    assert.deepEqual(readLink(output ?? ''), expected);
  },
);

test('the bookmark looks up what is selected, or asks', () => {
  const script = decodeURIComponent(bookmarklet(lookup).replace('javascript:', ''));
  const opened: string[] = [];
  const runWith = (selection: string, answer: string | null) => {
    runInNewContext(script, {
      getSelection: () => selection,
      prompt: () => answer,
      open: (address: string) => opened.push(address),
    });
  };
  runWith(' A.B & c ', null);
  runWith('', 'D');
  runWith('', null);
  assert.deepEqual(opened, [`${lookup}#q=A.B%20%26%20c`, `${lookup}#q=D`]);
});
