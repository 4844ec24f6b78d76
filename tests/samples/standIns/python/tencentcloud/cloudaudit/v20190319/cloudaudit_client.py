from tencentcloud.common.abstract_client import AbstractClient


class CloudauditClient(AbstractClient):
    service, version = "cloudaudit", "2019-03-19"
