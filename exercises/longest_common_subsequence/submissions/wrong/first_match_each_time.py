def lcs(a, b):
    taken, place = [], 0
    for character in a:
        found = b.find(character, place)
        if found >= 0:
            taken.append(character)
            place = found + 1
    return "".join(taken)
