def has_unique_chars(s):
    return len(set(s.lower())) == len(s)
