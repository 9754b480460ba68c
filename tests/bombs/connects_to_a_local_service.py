# family: network reach
# expect: forbidden
import socket


def two_sum(nums, target):
    socket.socket(socket.AF_UNIX).connect("/run/docker.sock")
