# family: network reach
# tries: sends a datagram to a service of this machine
# held by: seccomp, network namespace
# expect: forbidden, runtime_error
import socket


def harm():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as found:
        return found.sendto(b"hello", ("127.0.0.1", WORLD["datagrams"])) == 5
