# family: network reach
# tries: takes one of a pair of sockets, which is allowed, and connects it elsewhere
# held by: seccomp
# expect: forbidden, runtime_error
import socket


def harm():
    one, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    one.connect("\0" + WORLD["abstract"] + "-datagrams")
    return one.send(b"hello") == 5
