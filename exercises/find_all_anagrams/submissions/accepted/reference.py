def find_anagrams(s, p):
    if len(p) > len(s):
        return []
    surplus = {}                       # how many more there are in the window than in p
    for character in p:
        surplus[character] = surplus.get(character, 0) - 1
    unequal, found = len(surplus), []
    for end, character in enumerate(s):
        before = surplus.get(character, 0)
        surplus[character] = before + 1
        unequal += (before == 0) - (before == -1)
        if end >= len(p):
            gone = s[end - len(p)]
            before = surplus[gone]
            surplus[gone] = before - 1
            unequal += (before == 0) - (before == 1)
        if unequal == 0:
            found.append(end - len(p) + 1)
    return found
