def longest_palindrome(s):
    best = ""
    for i in range(len(s)):
        for j in range(i + 1, len(s) + 1):
            part = s[i:j]
            if len(part) > len(best) and part == "".join(reversed(part)):
                best = part
    return best
