# family: network reach
# tries: sends a datagram by IPv6
# held by: seccomp, network namespace
# expect: forbidden, runtime_error
import socket


def harm():
    with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as found:
        return found.sendto(b"hello", ("::ffff:127.0.0.1", WORLD["datagrams"])) == 5
