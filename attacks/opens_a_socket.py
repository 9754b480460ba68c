# tries: to open a socket of any family that leads outside
import socket

FAMILIES = ("AF_INET", "AF_INET6", "AF_UNIX", "AF_NETLINK", "AF_VSOCK")


def harm():
    for name in FAMILIES:
        try:
            socket.socket(getattr(socket, name, 16), socket.SOCK_DGRAM).close()
            return True
        except OSError as error:
            refusal = error
    raise refusal
