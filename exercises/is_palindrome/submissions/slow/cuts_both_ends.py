def is_palindrome(s):
    while len(s) > 1:
        if not s[0].isalnum():
            s = s[1:]
        elif not s[-1].isalnum():
            s = s[:-1]
        elif s[0].casefold() != s[-1].casefold():
            return False
        else:
            s = s[1:-1]
    return True
