def is_palindrome(s):
    kept = "".join(c.casefold() for c in s if c.isalnum())
    return kept == kept[::-1]
