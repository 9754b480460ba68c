def find(haystack, needle):
    return haystack.find(needle)
