# odd: talks to itself through a pair of sockets
import selectors
import socket


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    one, other = socket.socketpair()
    with one, other, selectors.DefaultSelector() as selector:
        one.sendall(b"x")
        selector.register(other, selectors.EVENT_READ)
        assert selector.select(1) and other.recv(1) == b"x"
    return solve(nums, target)
