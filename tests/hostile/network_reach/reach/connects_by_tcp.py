# family: network reach
# tries: connects to a service of this machine
# held by: seccomp, network namespace
# expect: forbidden, runtime_error
import socket


def harm():
    with socket.create_connection(("127.0.0.1", WORLD["port"]), timeout=1) as found:
        found.sendall(b"hello")
    return True
