class TencentCloudSDKException(Exception):
    def __init__(self, code=None, message=None, requestId=None):
        super().__init__(code, message, requestId)
        self.code, self.message, self.requestId = code, message, requestId

    def __str__(self):
        return f"[TencentCloudSDKException] code:{self.code} message:{self.message} requestId:{self.requestId}"

    def get_code(self):
        return self.code

    def get_message(self):
        return self.message

    def get_request_id(self):
        return self.requestId
