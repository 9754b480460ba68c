def render(rows: list[str]) -> str:
    return "".join(row + "\n" for row in reversed(rows))
