"""A stand-in for the Python SDK: what the samples use of it, under the names and with the behaviour of version 3.1."""
