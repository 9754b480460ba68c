# family: network reach
# tries: sends data without ever calling connect(2), by MSG_FASTOPEN
# held by: seccomp, network namespace
# expect: forbidden, runtime_error
import socket


def harm():
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as found:
        return found.sendto(b"hello", 0x20000000, ("127.0.0.1", WORLD["port"])) == 5
