def render(value):
    if value is None:
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, str):
        return str(value)
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(render, value)) + "]"
    if isinstance(value, dict):
        return "{" + "; ".join(f"{render(k)}: {render(v)}" for k, v in value.items()) + "}"
    return f"<{type(value).__name__}>"
