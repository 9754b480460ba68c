def is_anagram(a, b):
    for character in a:
        if character not in b:
            return False
        b = b.replace(character, "", 1)
    return not b
