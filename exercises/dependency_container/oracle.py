class Container:
    def __init__(self, parts=None, way=()):
        self.parts = {} if parts is None else parts
        self.way = way

    def register(self, name, factory, singleton=False):
        self.parts[name] = {"factory": factory, "singleton": singleton}

    def resolve(self, name):
        """A factory gets a container that knows the way that led to it."""
        part = self.parts[name]
        if "object" in part:
            return part["object"]
        if name in self.way:
            circle = self.way[self.way.index(name) :] + (name,)
            raise ValueError(" -> ".join(circle))
        made = part["factory"](Container(self.parts, self.way + (name,)))
        if part["singleton"]:
            part["object"] = made
        return made
