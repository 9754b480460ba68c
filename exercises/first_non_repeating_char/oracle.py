def first_non_repeating_char(s):
    return next((c for i, c in enumerate(s) if c not in s[:i] and c not in s[i + 1 :]), "")
