def longest_palindrome(s):
    n = len(s)
    table = [[i >= j for j in range(n)] for i in range(n)]
    best = s[:1]
    for i in range(n - 1, -1, -1):
        for j in range(i + 1, n):
            if s[i] == s[j] and table[i + 1][j - 1]:
                table[i][j] = True
                if j - i + 1 > len(best):
                    best = s[i : j + 1]
    return best
