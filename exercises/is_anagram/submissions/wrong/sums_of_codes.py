def is_anagram(a, b):
    return len(a) == len(b) and sum(map(ord, a)) == sum(map(ord, b))
