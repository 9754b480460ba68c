import secrets


def tokens(count, length):
    return [secrets.token_hex(length)[:length]] * count
