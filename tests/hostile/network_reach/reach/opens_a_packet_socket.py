# family: network reach
# tries: reads every packet of an interface
# held by: seccomp, network namespace, no capabilities
# expect: forbidden, runtime_error
import socket


def harm():
    return socket.socket(17, socket.SOCK_RAW, 0).fileno() >= 0
