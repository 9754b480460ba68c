class Run:
    def __init__(self, give):
        self.give = give

    def __iter__(self):
        return self.give()


def groupby(items, key=None):
    source, held = iter(items), []

    def read():
        if not held:
            for item in source:
                held.append((item, item if key is None else key(item)))
                break
        return bool(held)

    def give(name):
        while read() and held[0][1] == name:
            yield held.pop()[0]

    while read():
        name = held[0][1]
        yield name, Run(lambda name=name: give(name))
        for _ in give(name):
            pass
