# family: network reach
# tries: reads the packets of others
# held by: seccomp, network namespace, no capabilities
# expect: forbidden, runtime_error
import socket


def harm():
    return socket.socket(socket.AF_INET, socket.SOCK_RAW, 1).fileno() >= 0
