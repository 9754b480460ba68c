def render(rows):
    return "\n".join(reversed(rows))
