def longest_palindrome(s):
    start = end = 0
    for middle in range(len(s)):
        i = j = middle
        while i >= 0 and j < len(s) and s[i] == s[j]:
            i -= 1
            j += 1
        if j - i - 1 > end - start:
            start, end = i + 1, j
    return s[start:end]
