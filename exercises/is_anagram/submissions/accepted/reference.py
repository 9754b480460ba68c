def is_anagram(a: str, b: str) -> bool:
    if len(a) != len(b):
        return False
    left: dict[str, int] = {}
    for character in a:
        left[character] = left.get(character, 0) + 1
    for character in b:
        if not left.get(character):
            return False
        left[character] -= 1
    return True
