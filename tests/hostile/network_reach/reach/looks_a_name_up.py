# family: network reach
# tries: asks for the address of a name
# held by: seccomp, network namespace
# expect: forbidden, runtime_error
import socket


def harm():
    return bool(socket.getaddrinfo("localhost", 80, type=socket.SOCK_STREAM))
