from itertools import count


def make_handlers(names):
    return [
        lambda event, name=name, numbers=count(1): f"{name} got {event} ({next(numbers)})"
        for name in names
    ]
