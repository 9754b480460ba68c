import secrets


def tokens(count: int, length: int) -> list[str]:
    return [secrets.token_hex((length + 1) // 2)[:length] for _ in range(count)]
