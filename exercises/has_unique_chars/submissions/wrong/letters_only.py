def has_unique_chars(s):
    letters = [character for character in s if character.isalpha()]
    return len(set(letters)) == len(letters)
