def has_unique_chars(s):
    for i in range(len(s)):
        if s[i] in s[i + 1 :]:
            return False
    return True
