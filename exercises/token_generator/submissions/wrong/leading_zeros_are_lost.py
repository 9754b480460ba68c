import secrets


def tokens(count, length):
    return [format(16 ** (length - 1) + secrets.randbelow(15 * 16 ** (length - 1)), "x")
            for _ in range(count)]
