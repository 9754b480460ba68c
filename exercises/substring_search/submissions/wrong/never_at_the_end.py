def find(haystack, needle):
    if not needle:
        return 0
    for start in range(len(haystack) - len(needle)):
        if haystack[start : start + len(needle)] == needle:
            return start
    return -1
