def has_unique_chars(s: str) -> bool:
    seen = set()
    for character in s:
        if character in seen:
            return False
        seen.add(character)
    return True
