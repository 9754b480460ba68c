# family: network reach
# tries: waits for others to connect to it
# held by: seccomp, network namespace
# expect: forbidden, runtime_error
import socket


def harm():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        found.listen()
    return True
