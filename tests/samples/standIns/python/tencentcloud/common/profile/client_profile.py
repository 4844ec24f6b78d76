class ClientProfile:
    def __init__(self, signMethod=None, httpProfile=None, language="zh-CN"):
        self.signMethod, self.httpProfile, self.language = signMethod, httpProfile, language
