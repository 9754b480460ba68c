def first_non_repeating_char(s):
    for character in s:
        if s.count(character) == 1:
            return character
    return ""
