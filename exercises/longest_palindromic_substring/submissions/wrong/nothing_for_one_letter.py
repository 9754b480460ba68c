def longest_palindrome(s):
    start = end = 0
    for middle in range(1, 2 * len(s) - 1):
        i = (middle - 1) // 2
        j = middle // 2 + 1
        while i >= 0 and j < len(s) and s[i] == s[j]:
            i -= 1
            j += 1
        if j - i - 1 > 1 and j - i - 1 > end - start:
            start, end = i + 1, j
    return s[start:end]
