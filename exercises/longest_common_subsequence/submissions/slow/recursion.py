def lcs(a, b):
    if not a or not b:
        return ""
    if a[-1] == b[-1]:
        return lcs(a[:-1], b[:-1]) + a[-1]
    without_a, without_b = lcs(a[:-1], b), lcs(a, b[:-1])
    return without_a if len(without_a) >= len(without_b) else without_b
