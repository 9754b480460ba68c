OLD = {}


class patched:
    def __init__(self, obj, name, value):
        self.obj, self.name, self.value = obj, name, value

    def __enter__(self):
        OLD[id(self.obj), self.name] = dict(vars(self.obj))
        setattr(self.obj, self.name, self.value)
        return self.value

    def __exit__(self, *exc):
        old = OLD[id(self.obj), self.name]
        if self.name in old:
            setattr(self.obj, self.name, old[self.name])
        elif self.name in vars(self.obj):
            delattr(self.obj, self.name)
