def is_valid(s):
    return all(s.count(pair[0]) == s.count(pair[1]) for pair in ("()", "[]", "{}"))
