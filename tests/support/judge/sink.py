"""`sink.py PORT`: reads requests and refuses them all, in a process of its own.

What an attack costs the machine before anybody looks at it: the client, the kernel's copies, a process that takes the
bytes. Callers measured beside attacks on it show what is left for a server to answer for.
"""

import contextlib
import re
import socket
import sys

MOST = 10 << 20  # bytes of a body that are read, as the server's default
REFUSAL = b"HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


def take(connection, buffer):
    """One request: its head, then its body unless that is announced as too long."""
    held = b""
    while b"\r\n\r\n" not in held:
        count = connection.recv_into(buffer)
        if not count:
            return
        held += bytes(buffer[:count])
    head, _, body = held.partition(b"\r\n\r\n")
    length = int(re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)[1])
    left = length - len(body) if length <= MOST else 0
    while left > 0:
        count = connection.recv_into(buffer)
        if not count:
            return
        left -= count
    connection.sendall(REFUSAL)


def main():
    buffer = memoryview(bytearray(256 << 10))
    with socket.create_server(("127.0.0.1", int(sys.argv[1]))) as door:
        while True:
            connection, _ = door.accept()
            with connection, contextlib.suppress(OSError):
                take(connection, buffer)


main()
