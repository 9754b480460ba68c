def summary(cents):
    import importlib

    def module(name):
        return importlib.import_module(name, __package__)

    words, layout, money = module("..words"), module(".layout"), module("...money")
    left, right = words.TITLE + ":", money.show(sum(cents))
    return left + right.rjust(max(layout.WIDTH - len(left), len(right) + 1))
