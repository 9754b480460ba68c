def render(rows):
    return "".join(row + "\n" for row in rows)
