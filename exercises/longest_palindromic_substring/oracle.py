def longest_palindrome(s):
    for length in range(len(s), 0, -1):
        parts = [s[i : i + length] for i in range(len(s) - length + 1)]
        found = [part for part in parts if part == part[::-1]]
        if found:
            return found
    return [""]
