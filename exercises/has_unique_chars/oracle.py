def has_unique_chars(s):
    return all(s.count(character) == 1 for character in s)
