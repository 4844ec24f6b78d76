from tencentcloud.common import abstract_client
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException


class Credential:
    def __init__(self, secret_id, secret_key, token=None):
        for name, value in (("secretId", secret_id), ("secretKey", secret_key)):
            if not value or value.strip() != value:
                raise TencentCloudSDKException("InvalidCredential", f"{name} should not contain spaces")
        self.secret_id, self.secret_key, self.token = secret_id, secret_key, token


class STSAssumeRoleCredential(Credential):
    def __init__(self, secret_id, secret_key, role_arn, role_session_name, duration_seconds=7200):
        sts = abstract_client.AbstractClient(Credential(secret_id, secret_key), "ap-guangzhou")
        sts.service, sts.version = "sts", "2018-08-13"
        keys = sts.call_json("AssumeRole", {
            "RoleArn": role_arn, "RoleSessionName": role_session_name, "DurationSeconds": duration_seconds,
        })["Response"]["Credentials"]
        super().__init__(keys["TmpSecretId"], keys["TmpSecretKey"], keys["Token"])
