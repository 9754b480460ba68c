# family: network reach
# tries: sends a descriptor over a pair of sockets
# held by: seccomp
# expect: forbidden, runtime_error
import socket


def harm():
    one, other = socket.socketpair()
    return one.sendmsg([b"x"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, struct.pack("i", 1))]) == 1
