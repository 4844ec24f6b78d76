class HttpProfile:
    def __init__(self, protocol=None, endpoint=None, reqMethod="POST", reqTimeout=60):
        self.protocol, self.endpoint, self.reqMethod, self.reqTimeout = protocol, endpoint, reqMethod, reqTimeout
