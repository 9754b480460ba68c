def has_unique_chars(s):
    seen = [False] * 256
    for character in s:
        if seen[ord(character)]:
            return False
        seen[ord(character)] = True
    return True
