# odd: Asks a pair of sockets what they are, and closes one half of the line.
import socket


def look_around():
    left, right = socket.socketpair()
    assert left.getsockname() == right.getpeername() == ""
    assert left.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE) == socket.SOCK_STREAM
    left.settimeout(1)
    right.sendall(b"words")
    place = bytearray(8)
    assert left.recv_into(place) == 5 and place.startswith(b"words")
    right.shutdown(socket.SHUT_WR)
    assert left.recv(1) == b""
    left.setblocking(False)
    left.close()
    right.close()


def two_sum(nums, target):
    look_around()
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
