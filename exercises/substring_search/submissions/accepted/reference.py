def find(haystack: str, needle: str) -> int:
    if not needle:
        return 0
    borders = [0] * len(needle)
    length = 0
    for i in range(1, len(needle)):
        while length and needle[i] != needle[length]:
            length = borders[length - 1]
        length += needle[i] == needle[length]
        borders[i] = length
    length = 0
    for i, character in enumerate(haystack):
        while length and character != needle[length]:
            length = borders[length - 1]
        length += character == needle[length]
        if length == len(needle):
            return i - length + 1
    return -1
