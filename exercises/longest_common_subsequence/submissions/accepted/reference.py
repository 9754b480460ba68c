def lcs(a, b):
    length = [[0] * (len(b) + 1)]
    for x in a:
        above, row = length[-1], [0]
        for j, y in enumerate(b):
            if x == y:
                row.append(above[j] + 1)
            else:
                row.append(above[j + 1] if above[j + 1] > row[j] else row[j])
        length.append(row)
    i, j, taken = len(a), len(b), []
    while i and j:
        if a[i - 1] == b[j - 1]:
            i, j = i - 1, j - 1
            taken.append(a[i])
        elif length[i - 1][j] >= length[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return "".join(reversed(taken))
