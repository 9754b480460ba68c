import os


def tokens(count, length):
    return [os.urandom(length).hex()[:length] for _ in range(count)]
