# family: network reach
# tries: connects by another protocol that is TCP underneath
# held by: seccomp, network namespace
# expect: forbidden, runtime_error
import socket


def harm():
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, 262) as found:
        found.connect(("127.0.0.1", WORLD["port"]))
    return True
