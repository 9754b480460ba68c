def is_palindrome(s):
    i, j = 0, len(s) - 1
    while i < j:
        if s[i].casefold() != s[j].casefold():
            return False
        i += 1
        j -= 1
    return True
