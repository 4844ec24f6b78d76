import type { Branch, SkeletonWords, Snippet } from '../vendor.ts';

/**
 * How a caught error is branched on in the six SDKs of Tencent Cloud API 3.0. The exception of each, and what tells its code, are those of
 * the SDKs' own sources: Python 3.1, Go 1.0, Java 3.1, Node.js 4.0, PHP 3.0, .NET 3.0.
 */

/** The skeletons for an action that returns the codes of `branches`, in six languages. */
export const skeletonsOf = (branches: readonly Branch[], words: SkeletonWords): Snippet[] => [
  { label: 'Python', language: 'python', code: python(branches, words) },
  { label: 'Node.js', language: 'js', code: nodejs(branches, words) },
  { label: 'Go', language: 'go', code: go(branches, words) },
  { label: 'Java', language: 'java', code: java(branches, words) },
  { label: 'PHP', language: 'php', code: php(branches, words) },
  { label: '.NET', language: 'csharp', code: csharp(branches, words) },
];

const lines = (...parts: readonly (string | readonly string[])[]): string => parts.flat().join('\n');
const quoted = (code: string, mark = '"'): string => mark + code + mark;

const python = (branches: readonly Branch[], { purpose, other }: SkeletonWords): string =>
  lines(
    'from tencentcloud.common.exception.tencent_cloud_sdk_exception import (',
    '    TencentCloudSDKException,',
    ')',
    '',
    '',
    'def what_to_do(err: TencentCloudSDKException) -> str:',
    `    """${purpose}"""`,
    '    code = err.get_code()',
    branches.flatMap(({ answer, comment, codes }) => [
      `    if code in (  # ${comment}`,
      ...codes.map((code) => `        ${quoted(code)},`),
      '    ):',
      `        return ${quoted(answer)}`,
    ]),
    `    return "other"  # ${other}`,
  );

const nodejs = (branches: readonly Branch[], { purpose, other }: SkeletonWords): string =>
  lines(
    `// ${purpose}`,
    'function whatToDo(err) {',
    '  switch (err.code) {',
    branches.flatMap(({ answer, comment, codes }) => [
      ...codes.map((code) => `    case ${quoted(code)}:`),
      `      return ${quoted(answer)}; // ${comment}`,
    ]),
    '    default:',
    `      return "other"; // ${other}`,
    '  }',
    '}',
  );

const go = (branches: readonly Branch[], { purpose, other }: SkeletonWords): string =>
  lines(
    'package main',
    '',
    'import (',
    '\t"errors"',
    '',
    '\tsdkerr "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"',
    ')',
    '',
    `// whatToDo: ${purpose}`,
    'func whatToDo(err error) string {',
    '\tvar sdkErr *sdkerr.TencentCloudSDKError',
    '\tif !errors.As(err, &sdkErr) {',
    '\t\treturn "other"',
    '\t}',
    '\tswitch sdkErr.Code {',
    branches.flatMap(({ answer, comment, codes }) => [
      `\tcase ${codes.map((code) => quoted(code)).join(',\n\t\t')}:`,
      `\t\treturn ${quoted(answer)} // ${comment}`,
    ]),
    '\t}',
    `\treturn "other" // ${other}`,
    '}',
  );

const java = (branches: readonly Branch[], { purpose, other }: SkeletonWords): string =>
  lines(
    'import com.tencentcloudapi.common.exception.TencentCloudSDKException;',
    '',
    'final class Handling {',
    `    /** ${purpose} */`,
    '    static String whatToDo(TencentCloudSDKException err) {',
    '        String code = err.getErrorCode() == null ? "" : err.getErrorCode();',
    '        switch (code) {',
    branches.flatMap(({ answer, comment, codes }) => [
      ...codes.map((code) => `            case ${quoted(code)}:`),
      `                return ${quoted(answer)}; // ${comment}`,
    ]),
    '            default:',
    `                return "other"; // ${other}`,
    '        }',
    '    }',
    '}',
  );

const php = (branches: readonly Branch[], { purpose, other }: SkeletonWords): string =>
  lines(
    '<?php',
    'use TencentCloud\\Common\\Exception\\TencentCloudSDKException;',
    '',
    `/** ${purpose} */`,
    'function whatToDo(TencentCloudSDKException $err): string',
    '{',
    '    switch ($err->getErrorCode()) {',
    branches.flatMap(({ answer, comment, codes }) => [
      ...codes.map((code) => `        case ${quoted(code, "'")}:`),
      `            return ${quoted(answer, "'")}; // ${comment}`,
    ]),
    '        default:',
    `            return 'other'; // ${other}`,
    '    }',
    '}',
  );

const csharp = (branches: readonly Branch[], { purpose, other }: SkeletonWords): string =>
  lines(
    'using TencentCloud.Common;',
    '',
    'static class Handling',
    '{',
    `    /// <summary>${purpose}</summary>`,
    '    public static string WhatToDo(TencentCloudSDKException err)',
    '    {',
    '        switch (err.ErrorCode)',
    '        {',
    branches.flatMap(({ answer, comment, codes }) => [
      ...codes.map((code) => `            case ${quoted(code)}:`),
      `                return ${quoted(answer)}; // ${comment}`,
    ]),
    '            default:',
    `                return "other"; // ${other}`,
    '        }',
    '    }',
    '}',
  );
