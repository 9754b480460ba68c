import secrets


def tokens(count, length):
    return [secrets.token_hex(length) for _ in range(count)]
