import socket


def total(workers, n):
    socket.socket(socket.AF_INET, socket.SOCK_STREAM)
