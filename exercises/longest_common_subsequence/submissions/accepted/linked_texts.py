def lcs(a, b):
    """A cell holds the length, and its text as a chain that shares its beginning with others."""
    row = [(0, None)] * (len(b) + 1)
    for x in a:
        above, row = row, [(0, None)]
        for j, y in enumerate(b):
            if x == y:
                length, chain = above[j]
                row.append((length + 1, (chain, x)))
            else:
                row.append(above[j + 1] if above[j + 1][0] >= row[j][0] else row[j])
    taken, chain = [], row[-1][1]
    while chain:
        chain, character = chain
        taken.append(character)
    return "".join(taken[::-1])
