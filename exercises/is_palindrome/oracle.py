def is_palindrome(s):
    kept = [character.casefold() for character in s if character.isalnum()]
    return kept == kept[::-1]
