known = {
    type(None): lambda v: "-",
    bool: lambda v: ["no", "yes"][v],
    int: lambda v: "{:,}".format(v),
    str: lambda v: v + "",
    list: lambda v: "[" + ", ".join(render(x) for x in v) + "]",
    tuple: lambda v: "[" + ", ".join(render(x) for x in v) + "]",
    dict: lambda v: "{" + "; ".join(render(k) + ": " + render(x) for k, x in v.items()) + "}",
    object: lambda v: "<" + type(v).__name__ + ">",
}


def render(value):
    for cls in type(value).__mro__:
        if cls in known:
            return known[cls](value)


def register(cls):
    def remember(function):
        known[cls] = function
        return function

    return remember


render.register = register
