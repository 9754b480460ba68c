import secrets


def tokens(count, length):
    return [secrets.token_hex(length // 2) for _ in range(count)]
