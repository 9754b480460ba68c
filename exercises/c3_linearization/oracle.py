def mro(classes, name):
    """Builds the classes and asks Python."""
    made = {}
    waiting, needed = [name], []
    while waiting:
        current = waiting.pop()
        needed.append(current)
        waiting += [base for base in classes[current] if base not in needed]
    while name not in made:
        for current in needed:
            if current not in made and all(base in made for base in classes[current]):
                bases = tuple(made[base] for base in classes[current])
                try:
                    made[current] = type(current, bases, {})
                except TypeError:
                    raise ValueError("no order for " + current) from None
    return [cls.__name__ for cls in made[name].__mro__[:-1]]
