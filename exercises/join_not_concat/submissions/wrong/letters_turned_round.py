def render(rows):
    return "".join(row + "\n" for row in rows)[::-1].lstrip("\n") + "\n" * bool(rows)
