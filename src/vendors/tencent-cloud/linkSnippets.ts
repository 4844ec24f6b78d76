import type { Snippet } from '../vendor.ts';

/** Code that turns an error of the six SDKs of Tencent Cloud API 3.0 into a link to the look-up page of this site. */

/**
 * The snippets, in six languages. What they tell of the call stands in the fragment, which browsers do not send to servers.
 * @param lookup the absolute address of the look-up page
 */
export const linkSnippetsOf = (lookup: string): Snippet[] => [
  {
    label: 'Python',
    language: 'python',
    code: `from urllib.parse import urlencode


def error_link(err, action=""):
    call = {
        "code": err.get_code(),
        "requestId": err.get_request_id(),
        "action": action,
        "message": err.get_message(),
    }
    return "${lookup}#" + urlencode({k: v for k, v in call.items() if v})`,
  },
  {
    label: 'Node.js',
    language: 'js',
    code: `function errorLink(err, action = "") {
  const call = { code: err.code, requestId: err.requestId, action, message: err.message };
  const known = Object.entries(call).filter(([, value]) => value);
  return "${lookup}#" + new URLSearchParams(known);
}`,
  },
  {
    label: 'Go',
    language: 'go',
    code: `package main

import (
	"net/url"

	sdkerr "github.com/tencentcloud/tencentcloud-sdk-go/tencentcloud/common/errors"
)

func errorLink(err *sdkerr.TencentCloudSDKError, action string) string {
	call := url.Values{}
	call.Set("code", err.Code)
	call.Set("requestId", err.RequestId)
	call.Set("action", action)
	call.Set("message", err.Message)
	return "${lookup}#" + call.Encode()
}`,
  },
  {
    label: 'Java',
    language: 'java',
    code: `import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

final class ErrorLink {
    static String of(TencentCloudSDKException err, String action) {
        return "${lookup}#code=" + encode(err.getErrorCode())
                + "&requestId=" + encode(err.getRequestId())
                + "&action=" + encode(action)
                + "&message=" + encode(err.getMessage());
    }

    private static String encode(String value) {
        return URLEncoder.encode(value == null ? "" : value, StandardCharsets.UTF_8);
    }
}`,
  },
  {
    label: 'PHP',
    language: 'php',
    code: `<?php
use TencentCloud\\Common\\Exception\\TencentCloudSDKException;

function errorLink(TencentCloudSDKException $err, string $action = ''): string
{
    return '${lookup}#' . http_build_query([
        'code' => $err->getErrorCode(),
        'requestId' => $err->getRequestId(),
        'action' => $action,
        'message' => $err->getMessage(),
    ]);
}`,
  },
  {
    label: '.NET',
    language: 'csharp',
    code: `using System;
using TencentCloud.Common;

static class ErrorLink
{
    public static string Of(TencentCloudSDKException err, string action = "")
    {
        return "${lookup}#code=" + Encode(err.ErrorCode)
            + "&requestId=" + Encode(err.RequestId)
            + "&action=" + Encode(action)
            + "&message=" + Encode(err.Message);
    }

    private static string Encode(string value)
    {
        return Uri.EscapeDataString(value ?? "");
    }
}`,
  },
];
