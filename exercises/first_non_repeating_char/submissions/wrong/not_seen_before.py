def first_non_repeating_char(s):
    seen = set()
    for character in s:
        if character not in seen:
            return character
        seen.add(character)
    return ""
