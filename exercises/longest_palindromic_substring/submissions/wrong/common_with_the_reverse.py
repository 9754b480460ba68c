def longest_palindrome(s):
    backwards = s[::-1]
    for length in range(len(s), 0, -1):
        for i in range(len(s) - length + 1):
            if s[i : i + length] in backwards:
                return s[i : i + length]
    return ""
