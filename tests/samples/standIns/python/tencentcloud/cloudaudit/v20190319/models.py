"""Every request and structure, by whatever name it is asked for; the fake API refuses parameters that do not exist."""


def __getattr__(name):
    if not name[0].isupper():
        raise AttributeError(name)
    return type(name, (), {})
