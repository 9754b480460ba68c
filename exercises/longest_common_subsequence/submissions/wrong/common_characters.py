from collections import Counter


def lcs(a, b):
    common, taken = Counter(a) & Counter(b), []
    for character in a:
        if common[character] > 0:
            common[character] -= 1
            taken.append(character)
    return "".join(taken)
