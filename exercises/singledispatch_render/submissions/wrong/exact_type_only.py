KNOWN = {}


def render(value):
    function = KNOWN.get(type(value))
    return function(value) if function else f"<{type(value).__name__}>"


def register(cls):
    def remember(function):
        KNOWN[cls] = function
        return function

    return remember


render.register = register
register(type(None))(lambda value: "-")
register(bool)(lambda value: "yes" if value else "no")
register(int)(lambda value: f"{value:,}")
register(str)(lambda value: value)
register(list)(lambda value: "[" + ", ".join(map(render, value)) + "]")
register(tuple)(lambda value: "[" + ", ".join(map(render, value)) + "]")
register(dict)(lambda value: "{" + "; ".join(f"{render(k)}: {render(v)}" for k, v in value.items()) + "}")
