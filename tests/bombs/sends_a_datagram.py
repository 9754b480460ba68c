# family: network reach
# expect: forbidden
import socket


def two_sum(nums, target):
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", 9))
