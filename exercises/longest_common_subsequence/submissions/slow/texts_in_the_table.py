def lcs(a, b):
    row = [""] * (len(b) + 1)
    for x in a:
        above, row = row, [""]
        for j, y in enumerate(b):
            if x == y:
                row.append(above[j] + x)
            else:
                row.append("".join(max(list(above[j + 1]), list(row[j]), key=len)))
    return row[-1]
