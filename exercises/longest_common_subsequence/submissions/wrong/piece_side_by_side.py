def lcs(a, b):
    best = ""
    for start in range(len(a)):
        for end in range(start + 1, len(a) + 1):
            if end - start > len(best) and a[start:end] in b:
                best = a[start:end]
    return best
