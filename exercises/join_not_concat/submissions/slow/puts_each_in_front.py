def render(rows):
    out = ""
    for row in rows:
        out = row + "\n" + out
    return out
