def longest_palindrome(s: str) -> str:
    start = end = 0
    for middle in range(2 * len(s) - 1):
        i = middle // 2
        j = i + middle % 2
        while i >= 0 and j < len(s) and s[i] == s[j]:
            i -= 1
            j += 1
        if j - i - 1 > end - start:
            start, end = i + 1, j
    return s[start:end]
