import hashlib
import hmac
import http.client
import json
import time
from types import SimpleNamespace

from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException


class AbstractClient:
    service = version = ""

    def __init__(self, credential, region, profile=None):
        self.credential, self.region = credential, region
        self.endpoint = getattr(getattr(profile, "httpProfile", None), "endpoint", None)

    def call_json(self, action, params):
        body = json.dumps(params).encode()
        host = self.endpoint or f"{self.service}.tencentcloudapi.com"
        conn = http.client.HTTPSConnection(host, timeout=10)
        try:
            conn.request("POST", "/", body, self._headers(action, host, body))
            text = conn.getresponse().read()
        except OSError as error:
            raise TencentCloudSDKException("ClientNetworkError", str(error)) from error
        finally:
            conn.close()
        answer = json.loads(text)
        error = answer["Response"].get("Error")
        if error:
            raise TencentCloudSDKException(error["Code"], error["Message"], answer["Response"]["RequestId"])
        return answer

    def __getattr__(self, action):
        if not action[0].isupper():
            raise AttributeError(action)

        def call(request):
            text = json.dumps(self.call_json(action, _plain(request))["Response"])
            return json.loads(text, object_hook=lambda fields: SimpleNamespace(**fields))

        return call

    def _headers(self, action, host, body):
        kind, now = "application/json", int(time.time())
        date = time.strftime("%Y-%m-%d", time.gmtime(now))
        scope = f"{date}/{self.service}/tc3_request"
        canonical = (f"POST\n/\n\ncontent-type:{kind}\nhost:{host}\n\ncontent-type;host\n"
                     + hashlib.sha256(body).hexdigest())
        text = f"TC3-HMAC-SHA256\n{now}\n{scope}\n" + hashlib.sha256(canonical.encode()).hexdigest()
        key = ("TC3" + self.credential.secret_key).encode()
        for part in (date, self.service, "tc3_request"):
            key = hmac.new(key, part.encode(), hashlib.sha256).digest()
        signature = hmac.new(key, text.encode(), hashlib.sha256).hexdigest()
        token = {"X-TC-Token": self.credential.token} if self.credential.token else {}
        return {
            "Authorization": f"TC3-HMAC-SHA256 Credential={self.credential.secret_id}/{scope}, "
                             f"SignedHeaders=content-type;host, Signature={signature}",
            "Content-Type": kind, "X-TC-Action": action, "X-TC-Version": self.version,
            "X-TC-Timestamp": str(now), "X-TC-Region": self.region, **token,
        }


def _plain(value):
    """A request as JSON: parameters that were not set are left out."""
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if hasattr(value, "__dict__"):
        return {name: _plain(item) for name, item in vars(value).items() if item is not None}
    return value
