def find(haystack, needle):
    if not needle:
        return 0
    length = 0
    for i, character in enumerate(haystack):
        if character == needle[length]:
            length += 1
        else:
            length = int(character == needle[0])
        if length == len(needle):
            return i - length + 1
    return -1
