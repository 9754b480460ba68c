def has_unique_chars(s):
    return all(left != right for left, right in zip(s, s[1:]))
