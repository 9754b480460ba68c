# family: network reach
# tries: learns by netlink(7) which network interfaces there are
# held by: seccomp, network namespace
# expect: forbidden, runtime_error
import socket


def harm():
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0) as found:
        found.bind((0, 0))
        found.send(struct.pack("IHHIIBxHiII", 32, 18, 0x301, 1, 0, 0, 0, 0, 0, 0))
        return len(found.recv(65536)) > 32
