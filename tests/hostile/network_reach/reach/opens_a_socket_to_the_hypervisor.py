# family: network reach
# tries: opens a socket to the host of a virtual machine
# held by: seccomp, network namespace
# expect: forbidden, runtime_error
import socket


def harm():
    return socket.socket(40, socket.SOCK_STREAM).fileno() >= 0
