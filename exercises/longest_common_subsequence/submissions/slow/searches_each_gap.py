def lcs(a, b):
    """best[j][i]: the longest text that ends with a[i] and b[j]."""
    cells = []
    for j, y in enumerate(b):
        for i, x in enumerate(a):
            if x == y:
                length, before = 0, None
                for cell in cells:
                    if cell[0] < i and cell[1] < j and cell[2] > length:
                        length, before = cell[2], cell
                cells.append((i, j, length + 1, before))
    last = max(cells, key=lambda cell: cell[2], default=None)
    taken = []
    while last:
        taken.append(a[last[0]])
        last = last[3]
    return "".join(reversed(taken))
