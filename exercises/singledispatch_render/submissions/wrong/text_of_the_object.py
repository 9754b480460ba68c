from functools import singledispatch


@singledispatch
def render(value):
    return f"<{value}>"


@render.register(type(None))
def _(value):
    return "-"


@render.register(bool)
def _(value):
    return "yes" if value else "no"


@render.register(int)
def _(value):
    return f"{value:,}"


@render.register(str)
def _(value):
    return str(value)


@render.register(list)
@render.register(tuple)
def _(value):
    return "[" + ", ".join(map(render, value)) + "]"


@render.register(dict)
def _(value):
    return "{" + "; ".join(f"{render(key)}: {render(item)}" for key, item in value.items()) + "}"
