# family: leaks by what is shown
def shout(words):
    name = words[-1]
    space = {}
    exec(f"def {name}():\n    raise ValueError\n", space)
    space[name].__code__ = space[name].__code__.replace(co_filename=__file__, co_name=name)
    return space[name]()
