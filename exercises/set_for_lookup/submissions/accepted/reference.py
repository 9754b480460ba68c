def keep_known(items: list[int], known: list[int]) -> list[int]:
    wanted = set(known)
    return [item for item in items if item in wanted]
