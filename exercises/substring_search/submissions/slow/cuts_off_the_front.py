def find(haystack, needle):
    start = 0
    while len(haystack) >= len(needle):
        if haystack[: len(needle)] == needle:
            return start
        haystack = haystack[1:]
        start += 1
    return -1
