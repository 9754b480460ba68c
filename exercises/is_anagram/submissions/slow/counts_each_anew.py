def is_anagram(a, b):
    return len(a) == len(b) and all(a.count(character) == b.count(character) for character in a)
