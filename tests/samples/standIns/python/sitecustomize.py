"""Leads every connection to the fake API on this machine."""
import os
import socket

_connect = socket.create_connection


def _to_fake_api(address, *args, **kwargs):
    host, port = address
    if port != 443 or not host.endswith(".tencentcloudapi.com"):
        raise OSError(f"a sample connects to {host}:{port}")
    return _connect(("127.0.0.1", int(os.environ["FAKE_API_PORT"])), *args, **kwargs)


if "FAKE_API_PORT" in os.environ:
    socket.create_connection = _to_fake_api
