def is_palindrome(s):
    forwards = (c.casefold() for c in s if c.isalnum())
    backwards = (c.casefold() for c in reversed(s) if c.isalnum())
    return all(left == right for left, right in zip(forwards, backwards))
