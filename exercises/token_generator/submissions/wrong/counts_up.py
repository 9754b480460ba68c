import secrets


def tokens(count, length):
    start = secrets.randbelow(16 ** (length - 1))
    return [format(start + i, "x").zfill(length) for i in range(count)]
