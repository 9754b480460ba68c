class Container:
    def __init__(self):
        self.builders, self.way = {}, {}

    def register(self, name, factory, singleton=False):
        kept = []

        def build():
            if kept:
                return kept[0]
            if name in self.way:
                names = list(self.way)
                names = names[names.index(name):] + [name]
                raise ValueError(" -> ".join(names))
            self.way[name] = True
            try:
                made = factory(self)
            finally:
                del self.way[name]
            if singleton:
                kept.append(made)
            return made

        self.builders[name] = build

    def resolve(self, name):
        return self.builders[name]()
