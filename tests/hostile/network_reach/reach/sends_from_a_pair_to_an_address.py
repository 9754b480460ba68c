# family: network reach
# tries: sends from one of a pair of sockets to somebody else
# held by: seccomp
# expect: forbidden, runtime_error
import socket


def harm():
    one, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    return one.sendto(b"hello", "\0" + WORLD["abstract"] + "-datagrams") == 5
